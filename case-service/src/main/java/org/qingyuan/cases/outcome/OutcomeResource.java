package org.qingyuan.cases.outcome;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 已宣布的处理结果: what everybody was told, gathered for those who answer for it. */
@Path("/api/case/v1/outcomes")
@Tag(name = "outcomes")
public class OutcomeResource {
    private final CurrentCaller caller;
    private final Outcomes outcomes;

    OutcomeResource(CurrentCaller caller, Outcomes outcomes) {
        this.caller = caller;
        this.outcomes = outcomes;
    }

    /** The last announced first. */
    @GET
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER, BUREAU_LEADER, SUPERIOR})
    public Page<OutcomeView> listOutcomes(
            @RestQuery String after, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                outcomes.list(caller.get(), Cursor.decode(after, 2), limit),
                limit,
                outcome -> outcome,
                outcome -> Cursor.of(outcome.announcedOn(), outcome.id()));
    }

    /** A measure was revoked: snapshots from that day on do not have it. */
    @POST
    @Path("{outcome}/revocation")
    @RolesAllowed({DISCIPLINE_HEAD, CASE_MANAGER, SUPERIOR})
    public OutcomeView revokeOutcome(UUID outcome, @NotNull @Valid RevocationRequest request) {
        return outcomes.revoke(caller.get(), outcome, request);
    }
}
