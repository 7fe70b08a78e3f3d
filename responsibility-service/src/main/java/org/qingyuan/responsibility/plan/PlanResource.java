package org.qingyuan.responsibility.plan;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.Language;

/** 责任分解表: the tables of the caller's bureau; drafts are seen and reviewed by the discipline office alone. */
@Path("/api/responsibility/v1/plans")
@Tag(name = "plans")
public class PlanResource {
    private final CurrentCaller caller;
    private final PlanRepository plans;
    private final PlanReview review;
    private final UnitNaming naming;
    private final UnitNames units;

    PlanResource(CurrentCaller caller, PlanRepository plans, PlanReview review, UnitNaming naming, UnitNames units) {
        this.caller = caller;
        this.plans = plans;
        this.review = review;
        this.naming = naming;
        this.units = units;
    }

    @GET
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, SUPERIOR, AUDITOR})
    public Page<PlanSummary> listPlans(
            @RestQuery @Min(2000) @Max(2100) Integer year,
            @RestQuery PlanState state,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return plans.page(caller.get(), year, state, Cursor.decode(after, 1), limit);
    }

    @GET
    @Path("{plan}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, SUPERIOR, AUDITOR})
    public PlanView getPlan(UUID plan, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return plans.view(caller.get(), plan, units.names(caller.get().bureau()), Language.of(language));
    }

    @PUT
    @Path("{plan}/rows/{row}")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public PlanView changeRow(
            UUID plan,
            UUID row,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid RowRequest request) {
        return view(caller.get(), review.change(caller.get(), plan, row, ifMatch, request), language);
    }

    /** Says which unit an unknown word means, wherever the draft has it; on request the word becomes an alias of the unit. */
    @PUT
    @Path("{plan}/unit-words")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public PlanView nameUnit(
            UUID plan,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid UnitWordRequest request) {
        return view(caller.get(), naming.name(caller.get(), plan, ifMatch, request), language);
    }

    /** Settles flags or opens them again, one or many at once. */
    @PUT
    @Path("{plan}/flags")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public PlanView settleFlags(
            UUID plan,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid FlagsRequest request) {
        return view(caller.get(), review.settle(caller.get(), plan, ifMatch, request), language);
    }

    /** 逐行校对: says that rows were held against their words, one or many at once, or takes that back. */
    @PUT
    @Path("{plan}/proofreading")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public PlanView proofreadRows(
            UUID plan,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid ProofreadingRequest request) {
        return view(caller.get(), review.proofread(caller.get(), plan, ifMatch, request), language);
    }

    /** Gives up a draft; its document stays among the imports. */
    @DELETE
    @Path("{plan}")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public void discardPlan(UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        review.discard(caller.get(), plan, ifMatch);
    }

    private PlanView view(Caller caller, Plan plan, String language) {
        return plans.view(caller, plan.id, units.names(caller.bureau()), Language.of(language));
    }
}
