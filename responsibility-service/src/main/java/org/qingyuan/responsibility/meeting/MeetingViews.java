package org.qingyuan.responsibility.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.DirectoryNames;
import org.qingyuan.responsibility.record.RecordRepository;

/** Puts together what a caller sees of one meeting. */
@ApplicationScoped
public class MeetingViews {
    private final MeetingRepository meetings;
    private final MeetingActions actions;
    private final RecordRepository records;
    private final MeetingReturns returns;
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    MeetingViews(
            MeetingRepository meetings,
            MeetingActions actions,
            RecordRepository records,
            MeetingReturns returns,
            EntityManager entities,
            BusinessCalendar calendar) {
        this.meetings = meetings;
        this.actions = actions;
        this.records = records;
        this.returns = returns;
        this.entities = entities;
        this.calendar = calendar;
    }

    MeetingView of(Caller caller, UUID id) {
        JointMeeting meeting = meetings.get(caller, id);
        boolean convenor = meetings.convenor(caller, meeting);
        NamedRef record = record(meeting);
        List<MeetingView.Issue> issues = issues(meeting);
        boolean held = meeting.state == MeetingState.HELD || meeting.state == MeetingState.ISSUED;
        return new MeetingView(
                meeting.id,
                meeting.kind,
                DirectoryNames.unit(entities, meeting.bureau, meeting.unit),
                meeting.title,
                meeting.heldOn,
                meeting.place,
                DirectoryNames.person(entities, meeting.bureau, meeting.chair),
                meeting.partner,
                meeting.collectBy,
                meeting.agenda,
                meeting.state,
                meeting.decisions,
                meeting.minutesNo,
                meeting.issuedOn,
                record != null && records.knows(caller, record.id()) ? record : null,
                lines(caller, meeting, convenor),
                figures(meeting),
                actions.of(caller, meeting),
                issues,
                meeting.analysis,
                meeting.attendees,
                actions.previous(caller, meeting),
                returns.of(meeting),
                convenor ? possible(meeting) : List.of(),
                convenor && Meetings.preparing(meeting),
                convenor && meeting.state == MeetingState.HELD,
                meeting.outcomeSaved,
                convenor
                        && held
                        && record == null
                        && decided(meeting, issues)
                        && meetings.owed(meeting).isPresent(),
                meeting.version);
    }

    private List<MeetingAct> possible(JointMeeting meeting) {
        return MeetingStep.possible(meeting.state).stream()
                .filter(act -> act != MeetingAct.REOPEN || reopens(meeting))
                .toList();
    }

    /** Nobody collects again once there is a record of the meeting, or once its minutes were issued. */
    boolean reopens(JointMeeting meeting) {
        return record(meeting) == null && !returns.issuedBefore(meeting);
    }

    MeetingView.Minutes minutes(JointMeeting meeting) {
        return new MeetingView.Minutes(
                meeting.decisions, meeting.analysis, meeting.attendees, figures(meeting), issues(meeting));
    }

    /** Before the meeting a member knows its own line alone. */
    List<MeetingView.MemberLine> lines(Caller caller, JointMeeting meeting, boolean convenor) {
        boolean all = convenor
                || !Meetings.preparing(meeting)
                || caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER);
        boolean collecting = meeting.state == MeetingState.COLLECTING && MeetingRepository.unitPeople(caller);
        return new Sql("""
                        select l.*, u.name as unit_name, p.name as by_name,
                               l.unit in (select unit_and_predecessors(:bureau, :own)) as ours,
                               s.id as into_unit, s.name as into_name
                          from joint_meeting_line l join unit u on u.bureau = l.bureau and u.id = l.unit
                          left join person p on p.bureau = l.bureau and p.id = l.entered_by
                          left join unit s on s.bureau = l.bureau and s.id <> l.unit
                           and s.id = standing_unit(l.bureau, l.unit, cast(:day as date))
                           and exists (select from joint_meeting_line x where x.meeting = l.meeting and x.unit = s.id)
                         where l.meeting = :meeting order by l.ordinal
                        """)
                        .with("day", lastDay(meeting))
                        .with("bureau", meeting.bureau)
                        .with("own", caller.unitOrNobody())
                        .with("meeting", meeting.id)
                        .rows(entities)
                        .stream()
                        .map(row -> line(
                                row,
                                all || row.get("ours", Boolean.class),
                                collecting && row.get("unit", UUID.class).equals(caller.unit())))
                        .toList();
    }

    /** Units that became one are one member while lines are collected; who was at a meeting that was held stays so. */
    private LocalDate lastDay(JointMeeting meeting) {
        LocalDate today = calendar.today();
        boolean before = Meetings.preparing(meeting) || meeting.heldOn.isAfter(today);
        return before ? today : meeting.heldOn;
    }

    private static MeetingView.MemberLine line(Tuple row, boolean open, boolean mine) {
        return new MeetingView.MemberLine(
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                NamedRef.of(row.get("into_unit", UUID.class), row.get("into_name", String.class)),
                open ? row.get("complaints", Integer.class) : null,
                open ? row.get("verified", Integer.class) : null,
                open ? row.get("trends", String.class) : "",
                open ? row.get("accountability", String.class) : "",
                open ? row.get("proposals", String.class) : "",
                row.get("by_name", String.class),
                row.get("present", Boolean.class),
                mine,
                row.get("version", Integer.class));
    }

    List<MeetingView.UnitFigure> figures(JointMeeting meeting) {
        return new Sql("""
                        select f.unit, u.name, f.verified, f.rank, f.key_work
                          from joint_meeting_figure f join unit u on u.bureau = f.bureau and u.id = f.unit
                         where f.meeting = :meeting order by u.ordinal, u.id
                        """)
                .with("meeting", meeting.id).rows(entities).stream()
                        .map(row -> new MeetingView.UnitFigure(
                                NamedRef.of(row.get("unit", UUID.class), row.get("name", String.class)),
                                row.get("verified", Integer.class),
                                row.get("rank", Integer.class),
                                row.get("key_work", String.class)))
                        .toList();
    }

    List<MeetingView.Issue> issues(JointMeeting meeting) {
        return new Sql("""
                        select i.what, i.rule, i.decision, i.unit, u.name, i.due
                          from joint_meeting_issue i left join unit u on u.bureau = i.bureau and u.id = i.unit
                         where i.meeting = :meeting order by i.ordinal
                        """)
                .with("meeting", meeting.id).rows(entities).stream()
                        .map(row -> new MeetingView.Issue(
                                row.get("what", String.class),
                                row.get("rule", String.class),
                                row.get("decision", String.class),
                                NamedRef.of(row.get("unit", UUID.class), row.get("name", String.class)),
                                row.get("due", LocalDate.class)))
                        .toList();
    }

    /** Whether it says what it came to. */
    static boolean decided(JointMeeting meeting, List<MeetingView.Issue> issues) {
        return !meeting.decisions.isBlank() || !issues.isEmpty();
    }

    NamedRef record(JointMeeting meeting) {
        return meeting.record == null
                ? null
                : named(
                        "select id, title as name from record where bureau = :bureau and id = :id and state <> 'DISCARDED'",
                        meeting,
                        meeting.record);
    }

    private NamedRef named(String sql, JointMeeting meeting, UUID id) {
        return new Sql(sql)
                .with("bureau", meeting.bureau).with("id", id).rows(entities).stream()
                        .findFirst()
                        .map(row -> NamedRef.of(row.get("id", UUID.class), row.get("name", String.class)))
                        .orElse(null);
    }
}
