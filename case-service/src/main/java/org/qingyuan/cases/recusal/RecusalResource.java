package org.qingyuan.cases.recusal;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 回避. */
@Path("/api/case/v1/leads/{lead}/recusals")
@Tag(name = "recusals")
@RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
public class RecusalResource {
    private final CurrentCaller caller;
    private final Recusals recusals;

    RecusalResource(CurrentCaller caller, Recusals recusals) {
        this.caller = caller;
        this.recusals = recusals;
    }

    @GET
    @Transactional
    public List<RecusalView> listRecusals(UUID lead) {
        return recusals.list(caller.get(), lead);
    }

    /** Declares one's own recusal, or asks for another's, under an id of the client. */
    @PUT
    @Path("{recusal}")
    public RecusalView askRecusal(UUID lead, UUID recusal, @NotNull @Valid RecusalRequest request) {
        return recusals.ask(caller.get(), lead, recusal, request);
    }

    /** Upheld, the person sees nothing of the lead from that moment. */
    @POST
    @Path("{recusal}/decision")
    @RolesAllowed({DISCIPLINE_HEAD, SUPERIOR})
    public RecusalView decideRecusal(UUID lead, UUID recusal, @NotNull @Valid RecusalDecision decision) {
        return recusals.decide(caller.get(), lead, recusal, decision);
    }

    /** 撤回, by who asked for another's recusal, while nobody has decided on it. */
    @POST
    @Path("{recusal}/withdrawal")
    public RecusalView withdrawRecusal(UUID lead, UUID recusal) {
        return recusals.withdraw(caller.get(), lead, recusal);
    }
}
