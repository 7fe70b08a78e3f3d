package org.qingyuan.responsibility.ownership;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;

/** 责任主体变动: units, leaders and branches that came or went since publishing; a person decides on each. */
@Path("/api/responsibility/v1/plans/{plan}/owner-changes")
@Tag(name = "plan-versions")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
public class OwnerChangeResource {
    private final CurrentCaller caller;
    private final OwnerChanges changes;
    private final OwnerDeciding deciding;

    OwnerChangeResource(CurrentCaller caller, OwnerChanges changes, OwnerDeciding deciding) {
        this.caller = caller;
        this.changes = changes;
        this.deciding = deciding;
    }

    /** What changed, with the effect that each change would have from the day on. */
    @GET
    public List<OwnerChangeView> listOwnerChanges(UUID plan, @RestQuery @NotNull LocalDate on) {
        return changes.of(caller.get(), plan, on);
    }

    /** Carries changes out, or declines them. */
    @POST
    public List<OwnerChangeView> decideOwnerChanges(
            UUID plan,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OwnerDecisionRequest request) {
        deciding.decide(caller.get(), plan, ifMatch, request);
        return changes.of(caller.get(), plan, request.on());
    }
}
