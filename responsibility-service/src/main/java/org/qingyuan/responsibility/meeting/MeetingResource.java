package org.qingyuan.responsibility.meeting;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.report.ReportFile;

/** 联席会议: run by the unit that owes it, fed by its members; to others they do not exist. */
@Path("/api/responsibility/v1/joint-meetings")
@Tag(name = "joint-meetings")
@RolesAllowed({STAFF, UNIT_LEADER})
public class MeetingResource {
    private final CurrentCaller caller;
    private final MeetingRepository repository;
    private final Meetings meetings;
    private final MeetingActions actions;
    private final MeetingRecords records;
    private final MeetingViews views;
    private final MeetingMembers members;
    private final Trail trail;

    MeetingResource(
            CurrentCaller caller,
            MeetingRepository repository,
            Meetings meetings,
            MeetingActions actions,
            MeetingRecords records,
            MeetingViews views,
            MeetingMembers members,
            Trail trail) {
        this.caller = caller;
        this.repository = repository;
        this.meetings = meetings;
        this.actions = actions;
        this.records = records;
        this.views = views;
        this.members = members;
        this.trail = trail;
    }

    /** The last first. */
    @GET
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public Page<MeetingSummary> listJointMeetings(
            @BeanParam @Valid MeetingFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                repository.list(caller.get(), filter, Cursor.decode(after, 2), limit),
                limit,
                meeting -> meeting,
                meeting -> Cursor.of(meeting.heldOn(), meeting.id()));
    }

    /** The kinds of meetings that the caller's unit convenes under a plan in force. */
    @GET
    @Path("convened-kinds")
    @Transactional
    public List<MeetingKind> listConvenedKinds() {
        return Arrays.stream(MeetingKind.values())
                .filter(kind -> repository.convenes(caller.get(), kind))
                .toList();
    }

    /** Whom the caller's unit may want to invite: the members of its last meeting of the kind, or those that the plan names. */
    @GET
    @Path("proposed-members")
    @Transactional
    public List<NamedRef> listProposedMembers(@RestQuery @NotNull MeetingKind kind) {
        return members.proposed(caller.get(), kind);
    }

    /** Until when members may be asked for their lines before a meeting on the day. */
    @GET
    @Path("proposed-collect-by")
    public CollectBy getProposedCollectBy(@RestQuery @NotNull LocalDate heldOn) {
        return new CollectBy(meetings.collectBy(heldOn));
    }

    /** Open action items of the caller's unit, the first due first. */
    @GET
    @Path("my-actions")
    @Transactional
    public List<MeetingView.ActionItem> listMyMeetingActions() {
        return actions.mine(caller.get());
    }

    @GET
    @Path("{meeting}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public MeetingView getJointMeeting(UUID meeting) {
        return views.of(caller.get(), meeting);
    }

    /** Prepares a meeting under an id of the client (201), or changes one that was not held yet, with If-Match. */
    @PUT
    @Path("{meeting}")
    @Transactional
    public RestResponse<MeetingView> saveJointMeeting(
            UUID meeting, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid MeetingRequest request) {
        boolean created = meetings.save(caller.get(), meeting, ifMatch, request);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK, views.of(caller.get(), meeting));
    }

    /** Collects, holds, issues the minutes, or cancels. Only the {@code acts} of the meeting are open. */
    @POST
    @Path("{meeting}/acts")
    @Transactional
    public MeetingView actOnJointMeeting(
            UUID meeting,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetingActRequest request) {
        meetings.act(caller.get(), meeting, ifMatch, request);
        return views.of(caller.get(), meeting);
    }

    /** Hands in the line of the caller's unit; again as often as needed until the meeting is held, each time over the version of the line. */
    @PUT
    @Path("{meeting}/lines/{unit}")
    @Transactional
    public MeetingView saveMeetingLine(
            UUID meeting,
            UUID unit,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LineRequest request) {
        meetings.line(caller.get(), meeting, unit, ifMatch, request);
        return views.of(caller.get(), meeting);
    }

    /** Writes what a meeting came to: who was present, the figures, what is to be done. */
    @PUT
    @Path("{meeting}/outcome")
    @Transactional
    public MeetingView saveMeetingOutcome(
            UUID meeting, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid OutcomeRequest request) {
        meetings.outcome(caller.get(), meeting, ifMatch, request);
        return views.of(caller.get(), meeting);
    }

    /** Drafts the record of the duty that the meeting fulfils, filled in from it. */
    @POST
    @Path("{meeting}/record")
    @Transactional
    public MeetingView draftMeetingRecord(UUID meeting, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        records.draft(caller.get(), meeting, ifMatch);
        return views.of(caller.get(), meeting);
    }

    /** Reports an action item as done, closes it, or returns it. */
    @POST
    @Path("{meeting}/actions/{action}/acts")
    @Transactional
    public MeetingView actOnMeetingAction(
            UUID meeting,
            UUID action,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ActionActRequest request) {
        actions.act(caller.get(), meeting, action, ifMatch, request);
        return views.of(caller.get(), meeting);
    }

    /** 会议纪要. */
    @GET
    @Path("{meeting}/minutes.docx")
    @Produces(ReportFile.DOCX)
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public RestResponse<byte[]> getMeetingMinutes(UUID meeting) {
        MeetingView view = views.of(caller.get(), meeting);
        trail.record("meeting.minutes", "meeting", meeting);
        return new ReportFile(view.title() + "纪要.docx", ReportFile.DOCX, MinutesDocument.of(view)).response();
    }
}
