package org.qingyuan.responsibility.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Sight;

/**
 * 议定事项: given to a unit with a day. From the minutes on it is an obligation of that unit, fulfilled by its records; where no
 * plan in force asks for the meeting, the unit reports it as done and the convening unit closes or returns it.
 */
@ApplicationScoped
public class MeetingActions {
    private static final int MOST = 100;

    private static final String ACTIONS = """
            select a.*, u.name as unit_name, a.unit in (select unit_and_predecessors(a.bureau, :own)) as ours,
                   m.unit in (select unit_and_predecessors(a.bureau, :own)) as convened
              from joint_meeting_action_now a
              join joint_meeting m on m.id = a.meeting
              join unit u on u.bureau = a.bureau and u.id = a.unit
            """;

    private final MeetingRepository meetings;
    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final Trail trail;

    MeetingActions(MeetingRepository meetings, EntityManager entities, BusinessCalendar calendar, Trail trail) {
        this.meetings = meetings;
        this.entities = entities;
        this.calendar = calendar;
        this.trail = trail;
    }

    List<MeetingView.ActionItem> of(Caller caller, JointMeeting meeting) {
        return items(
                caller,
                new Sql(ACTIONS)
                        .add("where a.meeting = :meeting order by a.ordinal")
                        .with("meeting", meeting.id));
    }

    /** What earlier meetings of the kind left open, the first due first. */
    List<MeetingView.ActionItem> previous(Caller caller, JointMeeting meeting) {
        return items(
                caller,
                new Sql(ACTIONS)
                        .add("""
                                where m.bureau = :bureau and m.kind = :kind and m.held_on < :day
                                  and m.unit in (select unit_and_predecessors(:bureau, :unit))
                                  and m.id <> :meeting and a.state <> 'CLOSED' order by a.due, a.id limit :most
                                """)
                        .with("bureau", meeting.bureau)
                        .with("kind", meeting.kind.name())
                        .with("unit", meeting.unit)
                        .with("day", meeting.heldOn)
                        .with("meeting", meeting.id)
                        .with("most", MOST));
    }

    /** What the caller's unit was given and has not finished, the first due first. */
    public List<MeetingView.ActionItem> mine(Caller caller) {
        return MeetingRepository.unitPeople(caller)
                ? items(
                        caller,
                        new Sql(ACTIONS)
                                .add("""
                                        where a.bureau = :bureau and a.state = 'OPEN'
                                          and a.unit in (select unit_and_predecessors(:bureau, :own))
                                          and m.state = 'ISSUED' order by a.due, a.id limit :most
                                        """)
                                .with("bureau", caller.bureau())
                                .with("most", MOST))
                : List.of();
    }

    /** @throws Problem 404 of a meeting that is none of the caller's; 403 another unit's to take; 409 no such step now */
    @Transactional
    public void act(Caller caller, UUID meeting, UUID id, String ifMatch, ActionActRequest request) {
        JointMeeting held = meetings.lock(caller, meeting);
        Tuple row = new Sql(ACTIONS)
                        .add("where a.meeting = :meeting and a.id = :id")
                        .with("meeting", meeting)
                        .with("id", id)
                        .with("own", caller.unitOrNobody())
                        .rows(entities)
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        IfMatch.check(ifMatch, row.get("version", Integer.class));
        ActionStep step = held.state != MeetingState.ISSUED || row.get("obligation") != null
                ? null
                : ActionStep.of(ActionState.valueOf(row.get("state", String.class)), request.act())
                        .orElse(null);
        if (step == null) {
            throw new Problem(
                    ResponsibilityProblem.ACT_NOT_POSSIBLE, ActionState.valueOf(row.get("state", String.class)));
        }
        if (!may(caller, row, step)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (step.act() != ActionAct.CLOSE
                && (request.result() == null || request.result().isBlank())) {
            throw new Problem(ResponsibilityProblem.REASON_REQUIRED).withError("result", "REQUIRED");
        }
        if (step.act() == ActionAct.CLOSE && caller.person().equals(row.get("reported_by", UUID.class))) {
            throw new Problem(ResponsibilityProblem.FOUR_EYES);
        }
        write(caller, id, step, request);
        trail.record("meeting.action-" + step.act().name().toLowerCase(Locale.ROOT), "meeting-action", id);
    }

    private void write(Caller caller, UUID id, ActionStep step, ActionActRequest request) {
        String set =
                switch (step.act()) {
                    case REPORT -> "result = :result, reported_by = :by, reported_on = :day";
                    case RETURN -> "result = :result, reported_by = null, reported_on = null";
                    case CLOSE -> "closed_by = :by, closed_on = :day";
                };
        var update = entities.createNativeQuery(
                        "update joint_meeting_action set state = :state, version = version + 1, " + set
                                + " where id = :id")
                .setParameter("state", step.to().name())
                .setParameter("id", id);
        if (step.act() != ActionAct.CLOSE) {
            update.setParameter("result", request.result().strip());
        }
        if (step.act() != ActionAct.RETURN) {
            update.setParameter("by", caller.person()).setParameter("day", calendar.today());
        }
        update.executeUpdate();
    }

    private List<MeetingView.ActionItem> items(Caller caller, Sql sql) {
        LocalDate today = calendar.today();
        return sql.with("own", caller.unitOrNobody()).rows(entities).stream()
                .map(row -> item(caller, row, today))
                .toList();
    }

    private static MeetingView.ActionItem item(Caller caller, Tuple row, LocalDate today) {
        ActionState state = ActionState.valueOf(row.get("state", String.class));
        LocalDate due = row.get("due", LocalDate.class);
        return new MeetingView.ActionItem(
                row.get("id", UUID.class),
                row.get("meeting", UUID.class),
                row.get("what", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                due,
                state == ActionState.OPEN && due.isBefore(today),
                state,
                row.get("result", String.class),
                row.get("reported_on", LocalDate.class),
                opens(caller, row) ? row.get("obligation", UUID.class) : null,
                row.get("obligation") != null || state != ActionState.OPEN,
                ActionStep.TABLE.stream()
                        .filter(step -> row.get("obligation") == null && step.from() == state && may(caller, row, step))
                        .map(ActionStep::act)
                        .toList(),
                row.get("version", Integer.class));
    }

    /** What a unit owes is its own affair: the convening unit sees the state of the item, not the obligation. */
    private static boolean opens(Caller caller, Tuple row) {
        return Sight.wholeBureau(caller) || row.get("ours", Boolean.class);
    }

    private static boolean may(Caller caller, Tuple row, ActionStep step) {
        return MeetingRepository.unitPeople(caller)
                && caller.person() != null
                && row.get(step.convenor() ? "convened" : "ours", Boolean.class);
    }
}
