package org.qingyuan.responsibility.revision;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 改版: a draft as the new version of a table in force; everybody who sees a plan sees its versions and what changed. */
@Path("/api/responsibility/v1/plans/{plan}")
@Tag(name = "plan-versions")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
public class RevisionResource {
    private final CurrentCaller caller;
    private final Revisions revisions;
    private final CarryingOut carryingOut;
    private final Versions versions;

    RevisionResource(CurrentCaller caller, Revisions revisions, CarryingOut carryingOut, Versions versions) {
        this.caller = caller;
        this.revisions = revisions;
        this.carryingOut = carryingOut;
        this.versions = versions;
    }

    /** All versions of the table, oldest first. */
    @GET
    @Path("versions")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, SUPERIOR, AUDITOR})
    public List<PlanVersion> listPlanVersions(UUID plan) {
        return versions.of(caller.get(), plan);
    }

    /** Tables in force that the draft may be a new version of, the likest first. */
    @GET
    @Path("predecessors")
    public List<Predecessor> listPredecessors(UUID plan) {
        return revisions.predecessors(caller.get(), plan);
    }

    /** The plan beside the version that it takes over from. */
    @GET
    @Path("revision")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, SUPERIOR, AUDITOR})
    public RevisionView getRevision(UUID plan) {
        return revisions.view(caller.get(), plan);
    }

    @PUT
    @Path("revision")
    public RevisionView beginRevision(
            UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RevisionRequest request) {
        return revisions.begin(caller.get(), plan, ifMatch, request.replaces());
    }

    /** The draft is a table of its own after all. */
    @DELETE
    @Path("revision")
    public void abandonRevision(UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        revisions.abandon(caller.get(), plan, ifMatch);
    }

    /** Says that a row or duty of either version is one of the other, or that it has no counterpart. */
    @PUT
    @Path("revision/matches")
    public RevisionView decideMatch(
            UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid MatchRequest request) {
        return revisions.decide(caller.get(), plan, ifMatch, request);
    }

    /** How many obligations go on, change, close and begin, row by row. */
    @GET
    @Path("revision/preview")
    public RevisionEffect previewRevision(
            UUID plan,
            @RestQuery @NotNull LocalDate on,
            @RestQuery @NotNull LocalDate validTo,
            @RestQuery LocalDate carriedDue) {
        return carryingOut.preview(caller.get(), plan, new CarryOutRequest(on, validTo, carriedDue, "preview"));
    }

    /** The obligations behind one figure of a row of the preview, by due date. */
    @GET
    @Path("revision/preview/obligations")
    public Page<EffectLine> previewRevisionObligations(
            UUID plan,
            @RestQuery @NotNull LocalDate on,
            @RestQuery @NotNull LocalDate validTo,
            @RestQuery LocalDate carriedDue,
            @RestQuery @NotNull UUID row,
            @RestQuery @NotNull EffectFigure figure,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        CarryOutRequest request = new CarryOutRequest(on, validTo, carriedDue, "preview");
        return carryingOut.lines(caller.get(), plan, request, row, figure, Cursor.decode(after, 4), limit);
    }

    /** The new version takes over. */
    @POST
    @Path("revision/carry-out")
    public RevisionEffect carryOutRevision(
            UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CarryOutRequest request) {
        return carryingOut.carryOut(caller.get(), plan, ifMatch, request);
    }
}
