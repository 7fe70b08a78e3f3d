package org.qingyuan.responsibility.schedule;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanView;
import org.qingyuan.responsibility.plan.PublishRequest;
import org.qingyuan.responsibility.plan.ReasonRequest;
import org.qingyuan.responsibility.plan.UnitNames;

/** From a reviewed draft to what is owed. */
@Path("/api/responsibility/v1/plans/{plan}")
@Tag(name = "plans")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
public class PublishingResource {
    private final CurrentCaller caller;
    private final Publishing publishing;
    private final Previewing previewing;
    private final PlanRepository plans;
    private final UnitNames units;

    PublishingResource(
            CurrentCaller caller, Publishing publishing, Previewing previewing, PlanRepository plans, UnitNames units) {
        this.caller = caller;
        this.publishing = publishing;
        this.previewing = previewing;
        this.plans = plans;
        this.units = units;
    }

    /** The windows of each duty and how many owe it, as of today, under the plan's terms or those that are being thought of. */
    @GET
    @Path("preview")
    public PlanPreview previewPlan(UUID plan, @BeanParam @Valid PreviewTerms terms) {
        return previewing.preview(caller.get(), plan, terms);
    }

    @POST
    @Path("publish")
    public PlanView publishPlan(
            UUID plan,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid PublishRequest request) {
        publishing.publish(caller.get(), plan, ifMatch, request);
        return view(plan, language);
    }

    /** What ending the plan today would end, and what would stay owed. */
    @GET
    @Path("close")
    public PlanEnding previewClosePlan(UUID plan) {
        return publishing.ending(caller.get(), plan);
    }

    /** Ends a plan before its time; what was fulfilled under it stays, and what was missed. */
    @POST
    @Path("close")
    public PlanView closePlan(
            UUID plan,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid ReasonRequest request) {
        publishing.close(caller.get(), plan, ifMatch, request.reason());
        return view(plan, language);
    }

    private PlanView view(UUID plan, String language) {
        return plans.view(caller.get(), plan, units.names(caller.get().bureau()), Language.of(language));
    }
}
