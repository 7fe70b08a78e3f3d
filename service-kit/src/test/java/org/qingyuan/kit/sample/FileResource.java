package org.qingyuan.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.StoredFile;

@Path("/api/sample/v1/files/{id}")
@RolesAllowed(Roles.STAFF)
public class FileResource {
    private static final long LIMIT = 100_000;

    private final FileStore files;

    public FileResource(FileStore files) {
        this.files = files;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public StoredFile store(@RestPath UUID id, @RestQuery String name, InputStream body) {
        return files.store(id, body, name, LIMIT);
    }

    @GET
    public RestResponse<?> download(@RestPath UUID id, @RestHeader("Range") String range) {
        return files.download(id, range);
    }
}
