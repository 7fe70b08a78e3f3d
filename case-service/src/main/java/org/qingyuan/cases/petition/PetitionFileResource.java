package org.qingyuan.cases.petition;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INTAKE;
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

/** Letters, pictures and recordings of a petition. */
@Path("/api/case/v1/petitions/{petition}/files/{file}")
@Tag(name = "petitions")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INTAKE})
public class PetitionFileResource {
    private final CurrentCaller caller;
    private final PetitionFiles files;

    PetitionFileResource(CurrentCaller caller, PetitionFiles files) {
        this.caller = caller;
        this.files = files;
    }

    /** Streams a file of at most 50 MB under an id of the client: PDF, picture, sound or text. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public PetitionView.PetitionPaper addPetitionFile(
            UUID petition, UUID file, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        return PetitionView.PetitionPaper.of(files.add(caller.get(), petition, file, name, body), null, true, true);
    }

    @GET
    public RestResponse<?> downloadPetitionFile(UUID petition, UUID file, @HeaderParam("Range") String range) {
        return files.download(caller.get(), petition, file, range);
    }

    @DELETE
    public void removePetitionFile(UUID petition, UUID file) {
        files.remove(caller.get(), petition, file);
    }
}
