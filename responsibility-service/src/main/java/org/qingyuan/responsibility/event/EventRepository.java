package org.qingyuan.responsibility.event;

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
import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.obligation.Sight;

/** Reads events: a unit those that it opened or sees to, the discipline office and the bureau's leaders all. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<DutyEvent, UUID> {
    private static final String SUMMARY = """
            select v.id, v.title, v.person, h.name as person_name, e.kind as list, v.occurred_on, v.unit, n.name as unit_name,
                   c.opened, c.done, c.overdue, c.due, v.withdrawn_on, v.version
              from duty_event v
              left join person h on h.bureau = v.bureau and h.id = v.person
              left join roster_entry e on e.id = v.roster_entry
              left join unit n on n.bureau = v.bureau and n.id = v.unit
              cross join lateral (
                   select count(*) as opened, count(*) filter (where o.accepted >= o.required) as done,
                          count(*) filter (where obligation_state(o, cast(:today as date)) = 'OVERDUE') as overdue,
                          min(o.due) filter (where o.accepted < o.required) as due
                     from obligation_progress o join obligation x on x.id = o.id
                    where x.event = v.id and o.closed_on is null) c
             where v.bureau = :bureau
            """;
    private static final String OF_UNIT = """
            and (v.unit in (select unit_and_predecessors(:bureau, cast(:sightUnit as uuid))) or exists (
                 select from obligation x join obligation_unit ou on ou.obligation = x.id
                  where x.event = v.id and ou.bureau = :bureau and ou.unit = :sightUnit)
                 or v.confidential)
            """;
    private static final String DUTY = """
            select d.id, r.plan, d.plan_row, r.item_no, r.item_name, d.clause_text, d.owed_by = 'PERSON' as of_person,
                   coalesce(d.term_days, 30) as term_days, d.acts, p.due_shift, p.valid_to
              from duty d
              join plan_row r on r.id = d.plan_row
              join plan p on p.id = r.plan and p.state = 'IN_FORCE'
             where d.bureau = :bureau and d.kind = 'EVENT'
            """;

    private final BusinessCalendar calendar;

    EventRepository(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** Latest first; {@code limit + 1} rows at most. */
    public List<EventSummary> list(Caller caller, EventFilter filter, Cursor after, int limit) {
        Sql sql = visible(caller)
                .when(filter.list() == null ? null : filter.list().name(), "and e.kind = :list", "list")
                .when(filter.plan(), "and " + paired("r.plan = :plan"), "plan")
                .when(filter.row(), "and " + paired("r.id = :row"), "row")
                .when(filter.duty(), "and " + paired("d.id = :duty"), "duty")
                .when(Sql.contains(filter.q()), "and (v.title like :q or h.name like :q)", "q");
        if (!filter.withdrawn()) {
            sql.add("and v.withdrawn_on is null");
        }
        if (after != null) {
            sql.add("and (v.occurred_on, v.id) < (:afterDay, :afterId)")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return sql
                .add("order by v.occurred_on desc, v.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(getEntityManager())
                .stream()
                .map(EventSummary::of)
                .toList();
    }

    /** @throws Problem 404 when the caller may not know of it */
    EventSummary summary(Caller caller, UUID id) {
        return visible(caller).add("and v.id = :id").with("id", id).rows(getEntityManager()).stream()
                .findFirst()
                .map(EventSummary::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Held until the transaction ends. @throws Problem 404 when the caller may not know of it */
    DutyEvent lock(Caller caller, UUID id) {
        summary(caller, id);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Duties of the tables that hold on the day, for which the caller may open an event by hand. */
    List<EventDutyView> openable(Caller caller, LocalDate day) {
        return mine(caller, new Sql(DUTY).add("""
                        and d.trigger_list is null and cast(:day as date) between p.valid_from and p.valid_to
                        """).with("day", day))
                .add("order by r.plan, r.ordinal, d.ordinal")
                .rows(getEntityManager())
                .stream()
                .map(row -> EventDutyView.of(row, day, calendar.workdays()))
                .toList();
    }

    /** What else the entry behind an event may open. */
    List<EventDutyView> openable(Caller caller, UUID event) {
        LocalDate day = findById(event).occurredOn;
        return mine(caller, new Sql(EventSql.FOLLOWS + DUTY).add("""
                        and exists (
                            select from duty_event v join roster_entry e on e.id = v.roster_entry
                             where v.id = :event and v.withdrawn_on is null and e.kind = d.trigger_list
                               and v.occurred_on between p.valid_from and p.valid_to)
                        and not exists (select from duty_event_duty x where x.event = :event and x.duty = d.id)
                        and not exists (
                            select from follows f join duty_event_duty x on x.duty = f.earlier
                             where f.duty = d.id and x.event = :event)
                        """).with("event", event))
                .add("order by r.plan, r.ordinal, d.ordinal")
                .rows(getEntityManager())
                .stream()
                .map(row -> EventDutyView.of(row, day, calendar.workdays()))
                .toList();
    }

    /** Dates and owner of a duty of a plan in force; whether the caller sees to it is {@code mine}. */
    Optional<Tuple> duty(Caller caller, UUID duty) {
        return new Sql("""
                        select d.trigger_list, d.owed_by, p.valid_from, p.valid_to,
                               coalesce(:unit = any (duty_units(d.id, cast(:today as date))), false) as mine
                          from duty d join plan_row r on r.id = d.plan_row
                          join plan p on p.id = r.plan and p.state = 'IN_FORCE'
                         where d.bureau = :bureau and d.id = :duty and d.kind = 'EVENT'
                        """)
                        .with("bureau", caller.bureau())
                        .with("duty", duty)
                        .with("today", calendar.today())
                        .with("unit", caller.unitOrNobody())
                        .rows(getEntityManager())
                        .stream()
                        .findFirst();
    }

    boolean personKnown(String bureau, UUID person) {
        return DirectoryNames.hasPerson(getEntityManager(), bureau, person);
    }

    void pair(UUID event, UUID duty) {
        getEntityManager()
                .createNativeQuery(
                        "insert into duty_event_duty (event, duty) values (:event, :duty) on conflict do nothing")
                .setParameter("event", event)
                .setParameter("duty", duty)
                .executeUpdate();
    }

    private Sql mine(Caller caller, Sql sql) {
        sql.with("bureau", caller.bureau());
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD)
                ? sql
                : sql.add("and :unit = any (duty_units(d.id, cast(:today as date)))")
                        .with("unit", caller.unitOrNobody())
                        .with("today", calendar.today());
    }

    private Sql visible(Caller caller) {
        Sql sql = new Sql(SUMMARY).with("bureau", caller.bureau()).with("today", calendar.today());
        UUID unit = Sight.unit(caller, null);
        if (unit != null) {
            sql.add(OF_UNIT).with("sightUnit", unit);
        }
        return Confidential.knowing(sql.add("and " + Confidential.knows("v", "v.person")), caller);
    }

    private static String paired(String condition) {
        return """
                exists (select from duty_event_duty x join duty d on d.id = x.duty join plan_row r on r.id = d.plan_row
                         where x.event = v.id and %s)
                """.formatted(condition);
    }
}
