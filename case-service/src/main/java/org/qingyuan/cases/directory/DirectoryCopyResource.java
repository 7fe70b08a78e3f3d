package org.qingyuan.cases.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.directory.DirectoryCopy;
import org.qingyuan.kit.directory.DirectoryCopyView;

@Path("/api/case/v1/directory-copy")
@Tag(name = "directory-copy")
@RolesAllowed(Roles.ADMIN)
public class DirectoryCopyResource {
    private final DirectoryCopy copy;

    public DirectoryCopyResource(DirectoryCopy copy) {
        this.copy = copy;
    }

    @GET
    @Operation(summary = "How current this service's copy of the directory is")
    public DirectoryCopyView directoryCopy() {
        return copy.state();
    }
}
