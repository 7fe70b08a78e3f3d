package org.qingyuan.responsibility.record;

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

/** 佐证材料: added and removed by whoever writes the record, opened by everybody who sees the record. */
@Path("/api/responsibility/v1/records/{record}/evidence/{evidence}")
@Tag(name = "records")
@RolesAllowed({STAFF, UNIT_LEADER})
public class EvidenceResource {
    private final CurrentCaller caller;
    private final EvidenceService service;

    EvidenceResource(CurrentCaller caller, EvidenceService service) {
        this.caller = caller;
        this.service = service;
    }

    /** Streams a file of at most 200 MB under an id of the client; the same bytes again change nothing. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public EvidenceView addEvidence(
            UUID record, UUID evidence, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        return EvidenceView.of(service.add(caller.get(), record, evidence, name, body));
    }

    @GET
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public RestResponse<?> downloadEvidence(UUID record, UUID evidence, @HeaderParam("Range") String range) {
        return service.open(caller.get(), record, evidence, range);
    }

    @DELETE
    public void removeEvidence(UUID record, UUID evidence) {
        service.remove(caller.get(), record, evidence);
    }
}
