package org.qingyuan.responsibility.register;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
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

/** Papers of an entry: added while it is written or noted on, opened by everybody who sees it. */
@Path("/api/responsibility/v1/register-entries/{entry}/files/{file}")
@Tag(name = "registers")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class RegisterFileResource {
    private final CurrentCaller caller;
    private final RegisterFiles files;

    RegisterFileResource(CurrentCaller caller, RegisterFiles files) {
        this.caller = caller;
        this.files = files;
    }

    /** Streams a file of at most 50 MB under an id of the client; the same bytes again change nothing. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public RegisterEntryView.RegisterPaper addRegisterFile(
            UUID entry, UUID file, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        return RegisterEntryView.RegisterPaper.of(files.add(caller.get(), entry, file, name, body));
    }

    @GET
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
    public RestResponse<?> downloadRegisterFile(UUID entry, UUID file, @HeaderParam("Range") String range) {
        return files.open(caller.get(), entry, file, range);
    }

    @DELETE
    public void removeRegisterFile(UUID entry, UUID file) {
        files.remove(caller.get(), entry, file);
    }
}
