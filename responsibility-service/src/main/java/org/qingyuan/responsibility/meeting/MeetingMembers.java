package org.qingyuan.responsibility.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;

/** Who is proposed as a member of the next meeting: nobody picks the same units anew each month. */
@ApplicationScoped
public class MeetingMembers {
    /** In their order of last time. */
    private static final String LAST_TIME = """
            select u.id, u.name
              from joint_meeting_line l
              join unit u on u.bureau = l.bureau and u.id = standing_unit(l.bureau, l.unit, cast(:today as date))
             where u.id <> :unit
               and l.meeting = (select m.id from joint_meeting m
                                 where m.bureau = :bureau and m.kind = :kind and m.state <> 'CANCELLED'
                                   and m.unit in (select unit_and_predecessors(:bureau, :unit))
                                 order by m.held_on desc, m.id desc limit 1)
             group by u.id, u.name, u.ordinal order by min(l.ordinal), u.ordinal, u.id
            """;

    /** Whoever has to do with the clause in the plan in force, but for the convening unit and the leadership. */
    private static final String BY_PLAN = """
            select u.id, u.name
              from unit u
             where u.bureau = :bureau and u.validity @> cast(:today as date) and u.id <> :unit and u.kind <> 'LEADERSHIP'
               and u.id in (select p.unit
                              from plan q join plan_row w on w.plan = q.id and w.task like :words
                              cross join lateral row_units(w.id, cast(:today as date)) p
                             where q.bureau = :bureau and q.state = 'IN_FORCE')
             order by u.ordinal, u.id
            """;

    private final EntityManager entities;
    private final BusinessCalendar calendar;

    MeetingMembers(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** The members of the unit's last meeting of the kind; before the first one those that the plan names. */
    List<NamedRef> proposed(Caller caller, MeetingKind kind) {
        if (!MeetingRepository.unitPeople(caller)) {
            return List.of();
        }
        List<NamedRef> before = units(caller, new Sql(LAST_TIME).with("kind", kind.name()));
        return before.isEmpty() ? units(caller, new Sql(BY_PLAN).with("words", kind.words())) : before;
    }

    private List<NamedRef> units(Caller caller, Sql sql) {
        LocalDate today = calendar.today();
        return sql
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .with("today", today)
                .rows(entities)
                .stream()
                .map(row -> new NamedRef(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }
}
