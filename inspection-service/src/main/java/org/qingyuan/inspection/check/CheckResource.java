package org.qingyuan.inspection.check;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 检查: the drawn records and what inspectors found, and notes of hearings, interviews and visits. */
@Path("/api/inspection/v1/rounds/{round}/objects/{object}")
@Tag(name = "checks")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, SUPERIOR})
public class CheckResource {
    private final CurrentCaller caller;
    private final Checks checks;

    CheckResource(CurrentCaller caller, Checks checks) {
        this.caller = caller;
        this.checks = checks;
    }

    @GET
    @Path("checks")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<CheckView> listChecks(UUID round, UUID object) {
        return checks.list(caller.get(), round, object);
    }

    /** Two inspectors at once: the second gets 412 and what the first found is not lost. */
    @PUT
    @Path("checks/{check}")
    @Transactional
    public List<CheckView> writeFinding(
            UUID round,
            UUID object,
            UUID check,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CheckRequest request) {
        checks.find(caller.get(), round, object, check, ifMatch, request);
        return checks.list(caller.get(), round, object);
    }

    @GET
    @Path("notes")
    @Transactional
    public List<NoteView> listNotes(UUID round, UUID object) {
        return checks.notes(caller.get(), round, object);
    }

    /** A note is never changed; a correction is another one. The same Idempotency-Key again is the same note. */
    @POST
    @Path("notes")
    @Transactional
    public List<NoteView> writeNote(
            UUID round,
            UUID object,
            @HeaderParam("Idempotency-Key") UUID idempotencyKey,
            @NotNull @Valid NoteRequest request) {
        checks.note(caller.get(), round, object, idempotencyKey, request);
        return checks.notes(caller.get(), round, object);
    }
}
