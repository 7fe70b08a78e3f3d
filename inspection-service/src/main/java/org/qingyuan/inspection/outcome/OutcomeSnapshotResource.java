package org.qingyuan.inspection.outcome;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingyuan.kit.caller.CurrentCaller;

/** 已公布的处理结果: taken over for a round, and again when more was announced. */
@Path("/api/inspection/v1/rounds/{round}")
@Tag(name = "facts")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
public class OutcomeSnapshotResource {
    private final CurrentCaller caller;
    private final RoundOutcomes outcomes;
    private final OutcomeRevocations revocations;

    OutcomeSnapshotResource(CurrentCaller caller, RoundOutcomes outcomes, OutcomeRevocations revocations) {
        this.caller = caller;
        this.outcomes = outcomes;
        this.revocations = revocations;
    }

    /** Newest first; the newest of each bureau counts. */
    @GET
    @Path("outcome-snapshots")
    @Transactional
    public List<OutcomeSnapshotView> listRoundOutcomeSnapshots(UUID round) {
        return outcomes.list(caller.get(), round);
    }

    /** Takes over what case-service has announced in the round's period by today. Possible until the scoring is concluded. */
    @POST
    @Path("outcome-snapshots")
    @ResponseStatus(201)
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<OutcomeSnapshotView> takeRoundOutcomes(UUID round) {
        return outcomes.take(caller.get(), round);
    }

    /** What of the newest snapshots was revoked since, as far as it is known here. */
    @GET
    @Path("outcome-revocations")
    @Transactional
    public List<RevokedOutcome> listRevokedOutcomes(UUID round) {
        return revocations.list(caller.get(), round);
    }

    /** Asks case-service at once; a job does so every few minutes. */
    @POST
    @Path("outcome-revocations")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<RevokedOutcome> askForRevokedOutcomes(UUID round) {
        return revocations.ask(caller.get(), round);
    }
}
