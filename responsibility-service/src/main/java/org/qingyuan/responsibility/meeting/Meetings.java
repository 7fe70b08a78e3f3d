package org.qingyuan.responsibility.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** 联席会议: prepared, collected for, held and put into minutes. */
@ApplicationScoped
public class Meetings {
    private static final int DAYS_TO_READ = 3;

    private final MeetingRepository meetings;
    private final MeetingParts parts;
    private final MeetingObligations obligations;
    private final MeetingViews views;
    private final MeetingReturns returns;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Meetings(
            MeetingRepository meetings,
            MeetingParts parts,
            MeetingObligations obligations,
            MeetingViews views,
            MeetingReturns returns,
            BusinessCalendar calendar,
            Trail trail) {
        this.meetings = meetings;
        this.parts = parts;
        this.obligations = obligations;
        this.views = views;
        this.returns = returns;
        this.calendar = calendar;
        this.trail = trail;
    }

    /**
     * Prepares a meeting under the client's id, or changes how one is prepared that was not held yet.
     *
     * @return whether it is new
     * @throws Problem 403 unless the caller's unit convenes such meetings; 409 held already, or without a member that handed in its line; 422 units or people nobody knows
     */
    @Transactional
    public boolean save(Caller caller, UUID id, String ifMatch, MeetingRequest request) {
        if (!meetings.convenes(caller, request.kind())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        check(caller, id, request);
        if (meetings.findByIdOptional(id).isEmpty()) {
            JointMeeting meeting = new JointMeeting();
            meeting.id = id;
            meeting.bureau = caller.bureau();
            meeting.unit = caller.unit();
            meeting.kind = request.kind();
            meeting.state = MeetingState.PREPARING;
            meeting.createdBy = caller.person();
            meeting.createdAt = Instant.now();
            fill(meeting, request);
            meetings.persistAndFlush(meeting);
            parts.members(meeting, request.members());
            trail.record("meeting.prepare", "meeting", id);
            return true;
        }
        JointMeeting meeting = own(caller, id);
        IfMatch.check(ifMatch, meeting.version);
        if (meeting.kind != request.kind() || !preparing(meeting)) {
            throw new Problem(ResponsibilityProblem.MEETING_HELD);
        }
        fill(meeting, request);
        meetings.flush();
        parts.members(meeting, request.members());
        trail.record("meeting.change", "meeting", id);
        return false;
    }

    /** Some workdays before the meeting, so that the lines can be read; never in the past, nor after the meeting itself. */
    LocalDate collectBy(LocalDate heldOn) {
        LocalDate before = calendar.addWorkdays(heldOn, -DAYS_TO_READ);
        LocalDate today = calendar.today();
        if (!before.isBefore(today)) {
            return before;
        }
        return heldOn.isBefore(today) ? heldOn : today;
    }

    private void check(Caller caller, UUID id, MeetingRequest request) {
        if (request.collectBy().isAfter(request.heldOn())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED).withError("collectBy", "PERIOD_REVERSED");
        }
        if (request.kind() == MeetingKind.PREVENTION && request.partner().isBlank()) {
            throw new Problem(ResponsibilityProblem.MEETING_INCOMPLETE).withError("partner", "REQUIRED");
        }
        if (!meetings.personKnown(caller, request.chair())) {
            throw new Problem(ResponsibilityProblem.PERSON_NOT_IN_DIRECTORY).withError("chair", "UNKNOWN");
        }
        units(caller, id, calendar.today(), request.members(), "members");
    }

    private void units(Caller caller, UUID meeting, LocalDate heldOn, List<UUID> units, String field) {
        if (!meetings.unitsKnown(caller, meeting, heldOn, units)) {
            throw new Problem(ResponsibilityProblem.UNIT_NOT_IN_DIRECTORY).withError(field, "UNKNOWN");
        }
    }

    private static void fill(JointMeeting meeting, MeetingRequest request) {
        meeting.title = request.title().strip();
        meeting.heldOn = request.heldOn();
        meeting.place = request.place().strip();
        meeting.chair = request.chair();
        meeting.partner = request.partner().strip();
        meeting.collectBy = request.collectBy();
        meeting.agenda = request.agenda().strip();
        meeting.changedAt = Instant.now();
    }

    /** @throws Problem 409 when the state allows no such step; 422 when something is missing or the day lies ahead */
    @Transactional
    public void act(Caller caller, UUID id, String ifMatch, MeetingActRequest request) {
        JointMeeting meeting = own(caller, id);
        IfMatch.check(ifMatch, meeting.version);
        MeetingStep step = MeetingStep.of(meeting.state, request.act())
                .orElseThrow(() -> new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, meeting.state));
        switch (step.act()) {
            case HOLD -> {
                if (meeting.heldOn.isAfter(calendar.today())) {
                    throw new Problem(ResponsibilityProblem.HELD_IN_FUTURE, meeting.heldOn)
                            .withError("heldOn", "HELD_IN_FUTURE");
                }
            }
            case ISSUE -> issue(meeting, request);
            case REOPEN -> reopen(caller, meeting, request);
            case CORRECT -> {
                returns.keep(caller, meeting, request, views.minutes(meeting));
                meeting.minutesNo = null;
                meeting.issuedOn = null;
            }
            case COLLECT, CANCEL -> {}
        }
        meeting.state = step.to();
        meeting.changedAt = Instant.now();
        meetings.flush();
        if (step.act() == MeetingAct.ISSUE) {
            obligations.open(caller, meeting);
        }
        trail.record("meeting." + step.act().name().toLowerCase(Locale.ROOT), "meeting", id);
    }

    private void reopen(Caller caller, JointMeeting meeting, MeetingActRequest request) {
        if (!views.reopens(meeting)) {
            throw new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, meeting.state);
        }
        returns.keep(caller, meeting, request, null);
        meeting.record = null;
    }

    private void issue(JointMeeting meeting, MeetingActRequest request) {
        Problem incomplete = new Problem(ResponsibilityProblem.MEETING_INCOMPLETE);
        List<String> missing = new ArrayList<>();
        if (request.minutesNo() == null || request.minutesNo().isBlank()) {
            missing.add("minutesNo");
        }
        if (!meeting.kind.studies() && meeting.decisions.isBlank()) {
            missing.add("decisions");
        }
        if (meeting.kind.studies() && views.issues(meeting).isEmpty()) {
            missing.add("issues");
        }
        if (meeting.kind == MeetingKind.PREVENTION && meeting.analysis.isBlank()) {
            missing.add("analysis");
        }
        if (!missing.isEmpty()) {
            missing.forEach(field -> incomplete.withError(field, "REQUIRED"));
            throw incomplete;
        }
        meeting.minutesNo = request.minutesNo().strip();
        meeting.issuedOn = calendar.today();
    }

    /** Keeps the line of the caller's unit. @throws Problem 403 another unit's; 409 not collected for any more; 412 written by somebody else meanwhile */
    @Transactional
    public void line(Caller caller, UUID id, UUID unit, String ifMatch, LineRequest request) {
        JointMeeting meeting = meetings.lock(caller, id);
        if (!MeetingRepository.unitPeople(caller) || !unit.equals(caller.unit()) || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (meeting.state != MeetingState.COLLECTING) {
            throw new Problem(ResponsibilityProblem.MEETING_HELD);
        }
        check(meeting.kind, request);
        parts.line(meeting, unit, ifMatch, request, caller.person());
        trail.record("meeting.enter-line", "meeting", id);
    }

    /** Members of 作风建设 tell figures, those of the others the problems that they have seen. */
    private static void check(MeetingKind kind, LineRequest line) {
        boolean figures = line.complaints() != null && line.verified() != null;
        if (kind.studies()) {
            if (line.trends().isBlank()) {
                throw new Problem(ResponsibilityProblem.MEETING_INCOMPLETE).withError("trends", "REQUIRED");
            }
        } else if (!figures) {
            throw new Problem(ResponsibilityProblem.MEETING_INCOMPLETE)
                    .withError(line.complaints() == null ? "complaints" : "verified", "REQUIRED");
        }
        if (figures && line.verified() > line.complaints()) {
            throw new Problem(ResponsibilityProblem.MEETING_INCOMPLETE).withError("verified", "TOO_MANY");
        }
    }

    /** @throws Problem 409 before it was held and after its minutes were issued; 422 units that nobody knows */
    @Transactional
    public void outcome(Caller caller, UUID id, String ifMatch, OutcomeRequest request) {
        JointMeeting meeting = own(caller, id);
        IfMatch.check(ifMatch, meeting.version);
        if (meeting.state != MeetingState.HELD) {
            throw new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, meeting.state);
        }
        List<UUID> units = new ArrayList<>(request.present());
        request.figures().forEach(figure -> units.add(figure.unit()));
        request.actions().forEach(action -> units.add(action.unit()));
        List<OutcomeRequest.IssueRequest> issues = Objects.requireNonNullElse(request.issues(), List.of());
        issues.stream()
                .map(OutcomeRequest.IssueRequest::unit)
                .filter(Objects::nonNull)
                .forEach(units::add);
        units(caller, id, meeting.heldOn, units, "figures");
        Set<UUID> once = new HashSet<>();
        if (!request.figures().stream().allMatch(figure -> once.add(figure.unit()))) {
            throw new Problem(ResponsibilityProblem.MEETING_INCOMPLETE).withError("figures", "TWICE");
        }
        if (request.actions().stream().anyMatch(action -> action.due().isBefore(meeting.heldOn))) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED).withError("actions", "PERIOD_REVERSED");
        }
        check(meeting.kind, issues);
        meeting.outcomeSaved = true;
        meeting.decisions = request.decisions().strip();
        meeting.analysis = Objects.requireNonNullElse(request.analysis(), meeting.analysis);
        if (request.tellsContent()) {
            meeting.attendees = request.attendees();
        }
        meeting.changedAt = Instant.now();
        meetings.flush();
        parts.outcome(meeting, request);
        if (request.issues() != null) {
            parts.issues(meeting, issues);
        }
        trail.record("meeting.outcome", "meeting", id);
    }

    private static void check(MeetingKind kind, List<OutcomeRequest.IssueRequest> issues) {
        if (!kind.studies() && !issues.isEmpty()) {
            throw new Problem(ResponsibilityProblem.MEETING_INCOMPLETE).withError("issues", "UNKNOWN");
        }
        if (kind == MeetingKind.ENFORCEMENT
                && issues.stream().anyMatch(issue -> issue.decision().isEmpty())) {
            throw new Problem(ResponsibilityProblem.MEETING_INCOMPLETE).withError("issues", "REQUIRED");
        }
    }

    /** @throws Problem 404 when the caller may not know of it, 403 when another unit convenes it */
    JointMeeting own(Caller caller, UUID id) {
        JointMeeting meeting = meetings.lock(caller, id);
        if (!meetings.convenor(caller, meeting)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return meeting;
    }

    static boolean preparing(JointMeeting meeting) {
        return meeting.state == MeetingState.PREPARING || meeting.state == MeetingState.COLLECTING;
    }
}
