package org.qingyuan.inspection.appraisal;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;

/** 民主测评和问卷: set up, opened, closed and counted by 纪委 or the inspection team. */
@Path("/api/inspection/v1/polls")
@Tag(name = "appraisal")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR})
public class PollResource {
    private final CurrentCaller caller;
    private final PollRepository polls;
    private final Polls service;
    private final PollViews views;
    private final Trail trail;

    PollResource(CurrentCaller caller, PollRepository polls, Polls service, PollViews views, Trail trail) {
        this.caller = caller;
        this.polls = polls;
        this.service = service;
        this.views = views;
        this.trail = trail;
    }

    /** Newest first. */
    @GET
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public Page<PollSummary> listPolls(
            @RestQuery UUID round,
            @RestQuery PollState state,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                polls.list(caller.get(), round, state, Cursor.decode(after, 1), limit),
                limit,
                PollSummary::of,
                poll -> Cursor.of(poll.id));
    }

    /** With the turnout of each group so far; what was voted is not in it. */
    @GET
    @Path("{poll}")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public PollView getPoll(UUID poll) {
        return views.of(caller.get(), polls.get(caller.get(), poll));
    }

    /** Keeps a draft under an id of the client: 201 the first time. It can be changed until the first card or paper is issued. */
    @PUT
    @Path("{poll}")
    @Transactional
    public RestResponse<PollView> savePoll(
            UUID poll, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid PollRequest request) {
        Polls.Saved saved = service.save(caller.get(), poll, ifMatch, request);
        PollView view = views.of(caller.get(), saved.poll());
        return RestResponse.status(saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }

    /** Opens, closes, annuls or discards; only the {@code acts} of the poll are open. */
    @POST
    @Path("{poll}/acts")
    @Transactional
    public PollView actOnPoll(
            UUID poll, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid PollActRequest request) {
        return views.of(caller.get(), service.act(caller.get(), poll, ifMatch, request));
    }

    /** Notes how many paper ballots a group got in all. */
    @POST
    @Path("{poll}/paper-issues")
    @Transactional
    public PollView issuePaperBallots(
            UUID poll, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid PaperIssueRequest request) {
        return views.of(caller.get(), service.issuePaper(caller.get(), poll, ifMatch, request));
    }

    /** Of a closed poll; below the minimum neither counts nor means. */
    @GET
    @Path("{poll}/result")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public PollResultView getPollResult(UUID poll) {
        PollResultView result = views.result(polls.get(caller.get(), poll));
        trail.record("poll.read-result", "poll", poll);
        return result;
    }
}
