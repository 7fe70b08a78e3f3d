package org.qingyuan.inspection.round;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.files.FileNames;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 考评: rounds from their preparation to the last rectification. */
@Path("/api/inspection/v1/rounds")
@Tag(name = "rounds")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
public class RoundResource {
    private final CurrentCaller caller;
    private final Rounds rounds;
    private final RoundService service;
    private final RoundActs acts;
    private final RoundViews views;
    private final Owners owners;
    private final BusinessCalendar calendar;

    RoundResource(
            CurrentCaller caller,
            Rounds rounds,
            RoundService service,
            RoundActs acts,
            RoundViews views,
            Owners owners,
            BusinessCalendar calendar) {
        this.caller = caller;
        this.rounds = rounds;
        this.service = service;
        this.acts = acts;
        this.views = views;
        this.owners = owners;
        this.calendar = calendar;
    }

    /** Newest first. A unit sees the rounds that it takes part in. */
    @GET
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public Page<RoundSummary> listRounds(
            @RestQuery RoundState state,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                rounds.list(caller.get(), state, calendar.today(), Cursor.decode(after, 1), limit),
                limit,
                round -> round,
                round -> Cursor.of(round.id()));
    }

    @GET
    @Path("{round}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public RoundView getRound(UUID round) {
        return views.of(caller.get(), round);
    }

    /** The stages as a calendar file, for the programs that people plan with. */
    @GET
    @Path("{round}/calendar.ics")
    @Produces("text/calendar;charset=utf-8")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public RestResponse<String> downloadStageCalendar(UUID round) {
        RoundViews.CalendarFile file = views.calendar(caller.get(), round);
        return RestResponse.ResponseBuilder.ok(file.text())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition(FileNames.safe(file.name())))
                .build();
    }

    /** Keeps a round in preparation under an id of the client: 201 the first time. */
    @PUT
    @Path("{round}")
    @Transactional
    public RestResponse<RoundView> saveRound(
            UUID round, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RoundRequest request) {
        boolean created = service.save(caller.get(), round, ifMatch, request).created();
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK, views.of(caller.get(), round));
    }

    /** Who can take part, by the directory as of the round's day. */
    @GET
    @Path("{round}/candidates")
    public List<Candidate> listCandidates(UUID round) {
        return service.candidates(caller.get(), round);
    }

    /** Replaces who takes part, while the round is in preparation. */
    @PUT
    @Path("{round}/objects")
    @Transactional
    public RoundView chooseObjects(
            UUID round, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ObjectsRequest request) {
        service.choose(caller.get(), round, ifMatch, request);
        return views.of(caller.get(), round);
    }

    /** Names another unit that hands in for an object: its own was merged, or the person serves elsewhere. */
    @PUT
    @Path("{round}/objects/{object}/owner")
    @Transactional
    public RoundView nameOwner(UUID round, UUID object, @NotNull @Valid OwnerRequest request) {
        owners.name(caller.get(), round, object, request);
        return views.of(caller.get(), round);
    }

    /** Takes a step. Only the {@code acts} of the round are open, and only when nothing is missing. */
    @POST
    @Path("{round}/acts")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public RoundView actOnRound(
            UUID round, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RoundActRequest request) {
        acts.act(caller.get(), round, ifMatch, request);
        return views.of(caller.get(), round);
    }
}
