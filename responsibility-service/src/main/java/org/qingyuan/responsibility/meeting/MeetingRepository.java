package org.qingyuan.responsibility.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.DirectoryNames;
import org.qingyuan.responsibility.obligation.Sight;

/**
 * Finds meetings for those who have to do with them: the convening unit, from the collection on its members, whoever took over from
 * either, 纪委 and the bureau's leaders. To everybody else they do not exist.
 */
@ApplicationScoped
public class MeetingRepository implements PanacheRepositoryBase<JointMeeting, UUID> {
    /** Collecting, and the caller's unit has not said yet what it knows. */
    private static final String AWAITED = """
            (:unitPeople and m.state = 'COLLECTING' and exists (
                select from joint_meeting_line y where y.meeting = m.id and y.unit = :unit and y.entered_by is null))
            """;

    /**
     * Lines of units that are members, as a meeting itself counts them: one that became part of another member before it was held
     * is none.
     */
    private static final String MEMBERS = """
            (select count(*) from joint_meeting_line l
              where l.meeting = m.id
                and not exists (
                    select from joint_meeting_line x
                     where x.meeting = l.meeting and x.unit <> l.unit
                       and x.unit = standing_unit(l.bureau, l.unit,
                               case when m.state in ('PREPARING', 'COLLECTING') or m.held_on > cast(:today as date)
                                    then cast(:today as date) else m.held_on end))
            """;

    private static final String SUMMARY = "select " + AWAITED + """
                   as awaited, m.id, m.kind, m.title, m.unit, u.name as unit_name, m.held_on, m.collect_by, m.state,
            """ + MEMBERS + ") as members, " + MEMBERS + """
             and l.entered_by is not null) as entered,
                   (select count(*) from joint_meeting_action a where a.meeting = m.id) as actions,
                   (select count(*) from joint_meeting_action_now a where a.meeting = m.id and a.state <> 'CLOSED') as open
              from joint_meeting m join unit u on u.bureau = m.bureau and u.id = m.unit
             where
            """;

    private static final String VISIBLE = """
            m.bureau = :bureau and (
                :oversees
                or (:unitPeople and m.unit = any (array(select unit_and_predecessors(:bureau, :unit))))
                or (:unitPeople and m.state not in ('PREPARING', 'CANCELLED') and exists (
                    select from joint_meeting_line x where x.meeting = m.id
                       and x.unit = any (array(select unit_and_predecessors(:bureau, :unit))))))
            """;

    private final BusinessCalendar calendar;

    MeetingRepository(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last first; {@code limit + 1} rows at most. */
    List<MeetingSummary> list(Caller caller, MeetingFilter filter, Cursor after, int limit) {
        Sql sql = visible(caller, SUMMARY)
                .with("today", calendar.today())
                .when(filter.kind() == null ? null : filter.kind().name(), "and m.kind = :kind", "kind")
                .when(filter.state() == null ? null : filter.state().name(), "and m.state = :state", "state")
                .when(filter.from(), "and m.held_on >= :from", "from")
                .when(filter.to(), "and m.held_on <= :to", "to");
        if (Boolean.TRUE.equals(filter.awaited())) {
            sql.add("and " + AWAITED);
        }
        if (filter.year() != null) {
            sql.add("and m.held_on between :first and :last")
                    .with("first", LocalDate.of(filter.year(), 1, 1))
                    .with("last", LocalDate.of(filter.year(), 12, 31));
        }
        if (after != null) {
            sql.add("and (m.held_on, m.id) < (:afterDay, :afterId)")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return sql
                .add("order by m.held_on desc, m.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(getEntityManager())
                .stream()
                .map(MeetingSummary::of)
                .toList();
    }

    /** How many meetings wait for the line of the caller's unit. */
    public long countAwaited(Caller caller) {
        return visible(caller, "select count(*) as n from joint_meeting m where")
                .add("and " + AWAITED)
                .rows(getEntityManager())
                .getFirst()
                .get("n", Long.class);
    }

    /** @throws Problem 404 when the caller may not know of it */
    JointMeeting get(Caller caller, UUID id) {
        if (visible(caller, "select m.id from joint_meeting m where")
                .add("and m.id = :id")
                .with("id", id)
                .rows(getEntityManager())
                .isEmpty()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return findById(id);
    }

    /** The same, held until the transaction ends. */
    JointMeeting lock(Caller caller, UUID id) {
        get(caller, id);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the caller's unit is responsible, under a plan in force, for meetings of a kind. */
    boolean convenes(Caller caller, MeetingKind kind) {
        return unitPeople(caller)
                && caller.person() != null
                && !new Sql("""
                        select 1 as n
                          from plan q join plan_row w on w.plan = q.id and w.task like :words
                          join lateral row_units(w.id, cast(:today as date)) p on p.side = 'RESPONSIBLE' and p.unit = :unit
                         where q.bureau = :bureau and q.state = 'IN_FORCE' limit 1
                        """)
                        .with("bureau", caller.bureau())
                        .with("words", kind.words())
                        .with("unit", caller.unit())
                        .with("today", calendar.today())
                        .rows(getEntityManager())
                        .isEmpty();
    }

    /** The obligation of the convening unit that a meeting of that day counts for: of the meeting's clause before others. */
    Optional<Tuple> owed(JointMeeting meeting) {
        return new Sql("""
                        select o.id, d.clause_text
                          from plan q join plan_row w on w.plan = q.id and w.task like :words
                          join duty d on d.plan_row = w.id and d.kind = 'RECURRING'
                          join obligation o on o.duty = d.id and o.event is null
                           and o.unit = standing_unit(:bureau, :unit, cast(:today as date))
                          join obligation_progress p on p.id = o.id
                         where q.bureau = :bureau and q.state = 'IN_FORCE' and o.closed_on is null and o.exempted_on is null
                           and o.starts <= :day and p.accepted < p.required
                         order by d.clause_text not like '%联席会议%', o.due < :day, o.due, o.id limit 1
                        """)
                        .with("bureau", meeting.bureau)
                        .with("words", meeting.kind.words())
                        .with("unit", meeting.unit)
                        .with("day", meeting.heldOn)
                        .with("today", calendar.today())
                        .rows(getEntityManager())
                        .stream()
                        .findFirst();
    }

    /** Whether all of them are units of the bureau that stand today, stood on the day of the meeting, or are its members. */
    boolean unitsKnown(Caller caller, UUID meeting, LocalDate heldOn, List<UUID> units) {
        return units.isEmpty()
                || new Sql("""
                        select count(*) as n from unit u
                         where u.bureau = :bureau and u.id in (:units)
                           and (u.validity @> cast(:today as date) or u.validity @> cast(:heldOn as date)
                                or exists (select from joint_meeting_line l where l.meeting = :meeting and l.unit = u.id))
                        """)
                                .with("bureau", caller.bureau())
                                .with("units", units)
                                .with("today", calendar.today())
                                .with("heldOn", heldOn)
                                .with("meeting", meeting)
                                .rows(getEntityManager())
                                .getFirst()
                                .get("n", Long.class)
                        == units.stream().distinct().count();
    }

    /** Whether the caller acts for the unit that convenes it, or convened it before the caller's took over. */
    boolean convenor(Caller caller, JointMeeting meeting) {
        return unitPeople(caller)
                && caller.person() != null
                && Sight.ours(getEntityManager(), caller).test(meeting.unit);
    }

    boolean personKnown(Caller caller, UUID person) {
        return DirectoryNames.hasPerson(getEntityManager(), caller.bureau(), person);
    }

    static boolean unitPeople(Caller caller) {
        return caller.ofUnit();
    }

    private static Sql visible(Caller caller, String select) {
        return new Sql(select)
                .add(VISIBLE)
                .with("bureau", caller.bureau())
                .with("oversees", caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER))
                .with("unitPeople", unitPeople(caller))
                .with("unit", caller.unitOrNobody());
    }
}
