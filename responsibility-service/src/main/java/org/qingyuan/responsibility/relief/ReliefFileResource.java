package org.qingyuan.responsibility.relief;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** 依据材料: added and removed by the unit while it drafts, opened by everybody who sees the request. */
@Path("/api/responsibility/v1/reliefs/{relief}/files/{file}")
@Tag(name = "reliefs")
@RolesAllowed({STAFF, UNIT_LEADER})
public class ReliefFileResource {
    private final CurrentCaller caller;
    private final ReliefFiles files;

    ReliefFileResource(CurrentCaller caller, ReliefFiles files) {
        this.caller = caller;
        this.files = files;
    }

    /** Streams a file of at most 50 MB under an id of the client; the same bytes again change nothing. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ReliefView.Paper addReliefFile(
            UUID relief, UUID file, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        return ReliefView.Paper.of(files.add(caller.get(), relief, file, name, body));
    }

    @GET
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public RestResponse<?> downloadReliefFile(UUID relief, UUID file, @HeaderParam("Range") String range) {
        return files.open(caller.get(), relief, file, range);
    }

    @DELETE
    public void removeReliefFile(UUID relief, UUID file) {
        files.remove(caller.get(), relief, file);
    }
}
