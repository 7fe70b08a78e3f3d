package org.qingyuan.responsibility.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.Sql;

/** Makes obligations of what a meeting decided, within the transaction that issues its minutes. */
@ApplicationScoped
class MeetingObligations {
    /**
     * Under the clause that asks for the meeting, of the plan in force on the day; an event for each item is what it is owed
     * for. Without such a plan the items stay the meeting's own.
     */
    private static final String OPEN = """
            with asked as (
                 select d.id as duty, w.id as plan_row, q.id as plan
                   from plan q join plan_row w on w.plan = q.id and w.task like :words
                   join lateral row_units(w.id, cast(:day as date)) p on p.side = 'RESPONSIBLE' and p.unit = :unit
                   join duty d on d.plan_row = w.id and d.kind = 'RECURRING'
                  where q.bureau = :bureau and q.state = 'IN_FORCE'
                    and cast(:day as date) between q.valid_from and q.valid_to
                  order by d.clause_text not like '%联席会议%', q.published_on desc, d.ordinal limit 1),
            item as materialized (
                 select a.id as action, a.what, coalesce(standing_unit(a.bureau, a.unit, cast(:day as date)), a.unit) as unit, a.due, cast(:held as date) as starts, s.*,
                        uuidv7() as event, uuidv7() as duty_window, uuidv7() as obligation
                   from joint_meeting_action a cross join asked s
                  where a.meeting = :meeting and a.state = 'OPEN' and a.obligation is null),
            happened as (
                 insert into duty_event (id, bureau, title, occurred_on, confidential, unit, opened_by, opened_at, version)
                 select event, :bureau, :title, cast(:held as date), false, :unit, :by, :at, 0 from item),
            party as (
                 insert into duty_party (bureau, duty, owner_kind, owner, unit, units)
                 select :bureau, duty, 'EVENT', event, unit, array[unit] from item),
            due_by as (
                 insert into duty_window (id, duty, starts, ends, due, required, event)
                 select duty_window, duty, starts, due, due, 1, event from item),
            owed as (
                 insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due,
                                         required, event, act)
                 select obligation, :bureau, plan, plan_row, duty, duty_window, 'EVENT', event, unit, starts, due, 1, event, what
                   from item),
            seen as (
                 insert into obligation_unit (bureau, unit, due, obligation) select :bureau, unit, due, obligation from item),
            linked as (
                 update joint_meeting_action a set obligation = i.obligation, version = a.version + 1
                   from item i where a.id = i.action)
            select count(*) as n from item
            """;

    private final EntityManager entities;
    private final Trail trail;

    MeetingObligations(EntityManager entities, Trail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    void open(Caller caller, JointMeeting meeting) {
        long opened = new Sql(OPEN)
                .with("words", meeting.kind.words())
                .with("unit", meeting.unit)
                .with("bureau", meeting.bureau)
                .with("day", meeting.issuedOn)
                .with("held", meeting.heldOn)
                .with("meeting", meeting.id)
                .with("title", meeting.title)
                .with("by", caller.person())
                .with("at", Instant.now())
                .rows(entities)
                .getFirst()
                .get("n", Long.class);
        if (opened > 0) {
            trail.record("meeting.owe", "meeting", meeting.id, Map.of("obligations", opened));
        }
    }
}
