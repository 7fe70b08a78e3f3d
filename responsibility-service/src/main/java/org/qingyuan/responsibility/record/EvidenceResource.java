package org.qingyuan.responsibility.record;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.responsibility.record.preview.EvidencePreview;

/** 佐证材料: added and removed by whoever writes the record, opened by everybody who sees the record. */
@Path("/api/responsibility/v1/records/{record}/evidence")
@Tag(name = "records")
@RolesAllowed({STAFF, UNIT_LEADER})
public class EvidenceResource {
    private final CurrentCaller caller;
    private final EvidenceService service;

    EvidenceResource(CurrentCaller caller, EvidenceService service) {
        this.caller = caller;
        this.service = service;
    }

    /** Whether the unit has a file with these bytes already, so that nobody sends it again. */
    @GET
    public List<EvidenceMatch> findEvidence(
            UUID record, @RestQuery @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
        return service.matches(caller.get(), record, sha256);
    }

    /** Streams a file of at most 200 MB under an id of the client; the same bytes again change nothing. */
    @PUT
    @Path("{evidence}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public EvidenceView addEvidence(
            UUID record, UUID evidence, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        return EvidenceView.of(service.add(caller.get(), record, evidence, name, body), 0);
    }

    /** Adds a file of the own unit again, under an id of the client, without its bytes. */
    @POST
    @Path("{evidence}/reuse")
    public EvidenceView reuseEvidence(UUID record, UUID evidence, @NotNull @Valid ReuseRequest request) {
        return EvidenceView.of(service.reuse(caller.get(), record, evidence, request.evidence()), 0);
    }

    /** @param preview whether it is shown in a page; it is noted beside the file either way */
    @GET
    @Path("{evidence}")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, SUPERIOR})
    public RestResponse<?> downloadEvidence(
            UUID record,
            UUID evidence,
            @HeaderParam("Range") String range,
            @RestQuery @DefaultValue("false") boolean preview) {
        return service.open(caller.get(), record, evidence, range, preview);
    }

    /** How the file can be shown in a page, and the words of an office document. */
    @GET
    @Path("{evidence}/preview")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, SUPERIOR})
    public EvidencePreview previewEvidence(UUID record, UUID evidence) {
        return service.preview(caller.get(), record, evidence);
    }

    /** Who looked into it, the last first. */
    @GET
    @Path("{evidence}/reads")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public List<EvidenceReadView> listEvidenceReads(UUID record, UUID evidence) {
        return service.reads(caller.get(), record, evidence);
    }

    @DELETE
    @Path("{evidence}")
    public void removeEvidence(UUID record, UUID evidence) {
        service.remove(caller.get(), record, evidence);
    }
}
