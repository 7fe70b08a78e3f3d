package org.qingyuan.responsibility.obligation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;

/** Reads obligations with their counts and their state on the business day. */
@ApplicationScoped
public class ObligationRepository {
    private static final String COLUMNS =
            """
            select p.id, p.plan, p.plan_row, r.item_no, r.item_name, p.duty, d.clause_text, d.kind, p.unit,
                   p.owner_kind, p.owner, p.starts, p.due, p.required, p.accepted, p.waiting, p.drafts, p.progress,
                   (select w.due_written from duty_window w where w.id = p.duty_window) as due_written,
                   (select w.required_full from duty_window w where w.id = p.duty_window) as required_full,
                   p.due_original, p.closed_on, p.closed_reason, p.accepted_in_time + p.waiting_in_time as in_time,
                   obligation_state(p, cast(:today as date)) as state,
                   obligation_outlook(p, cast(:today as date)) as outlook,
                   obligation_forecast(p, cast(:today as date)) as forecast,
            """ + ObligationNames.unit("p") + ", " + ObligationNames.ownerKnown("p") + """
            , (select x.event from obligation x where x.id = p.id) as event,
              (select x.act from obligation x where x.id = p.id) as act,
              p.closed_on is null and p.exempted_on is null and exists (
                  select from obligation_unit k
                   where k.bureau = p.bureau and k.obligation = p.id and k.unit = :knowingUnit) as owed_here,
            """ + HeldUpView.COLUMNS;

    /** Against the few confidential ones: nothing to look up where there are none. */
    private static final String KNOWN = """
            and not exists (select from obligation x where x.id = p.id and x.confidential and not
            """ + Confidential.knows("x", "x.owner") + ")";

    private static final String JOINS = """
            join duty d on d.id = p.duty
            join plan_row r on r.id = p.plan_row
            """;

    private static final String URGED = """
            and exists (select from obligation_urge g where g.obligation = p.id)
            and obligation_state(p, cast(:today as date)) in ('OVERDUE', 'NOT_STARTED', 'IN_PROGRESS', 'IN_REVIEW')
            """;

    /** What was closed with its plan shows only when asked for. */
    private static final Function<ObligationFilter, String> OPEN =
            filter -> filter.state() == ObligationState.CLOSED ? "" : "and p.closed_on is null";

    /** Judgements of what is not past its day. */
    private static final Set<Forecast> AHEAD = EnumSet.of(Forecast.AT_RISK, Forecast.CANNOT_BE_MET);

    private final EntityManager entities;
    private final BusinessCalendar calendar;

    ObligationRepository(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** By due date; {@code limit + 1} rows at most. */
    public List<ObligationView> list(Caller caller, ObligationFilter filter, Cursor after, int limit) {
        Sql sql = visible(caller, filter, COLUMNS, HeldUpView.JOIN).add(OPEN.apply(filter));
        if (after != null) {
            sql.add("and (p.due, p.id) > (:afterDue, :afterId)")
                    .with("afterDue", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return views(caller, sql.add("order by p.due, p.id limit :limit").with("limit", limit + 1));
    }

    /** The same list with what is alike in one line, the first {@code most} by due date. */
    public List<ObligationGroup> groups(Caller caller, ObligationFilter filter, int most) {
        Map<UUID, Tuple> groups = visible(
                        caller,
                        filter,
                        "select (array_agg(p.id order by p.id))[1] as one, count(*) as obligations, count(distinct p.unit) as units")
                .add(OPEN.apply(filter))
                .add("group by p.duty, p.starts, p.due, obligation_state(p, cast(:today as date))")
                .add("order by p.due, min(r.ordinal), p.starts desc, p.duty, one limit :limit")
                .with("limit", most)
                .rows(entities)
                .stream()
                .collect(toMap(row -> row.get("one", UUID.class), identity(), (one, same) -> one, LinkedHashMap::new));
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<UUID, ObligationView> views = views(
                        caller,
                        visible(caller, ObligationFilter.all(null, null), COLUMNS, HeldUpView.JOIN)
                                .add("and p.id in (:ids)")
                                .with("ids", groups.keySet()))
                .stream()
                .collect(toMap(ObligationView::id, identity()));
        return groups.entrySet().stream()
                .map(group -> ObligationGroup.of(views.get(group.getKey()), group.getValue()))
                .toList();
    }

    /** How many the list holds in all. */
    public long count(Caller caller, ObligationFilter filter) {
        return visible(caller, filter, "select count(*) as n")
                .add(OPEN.apply(filter))
                .rows(entities)
                .getFirst()
                .get("n", Long.class);
    }

    /** @throws Problem 404 when the caller may not know of it */
    public ObligationView get(Caller caller, UUID id) {
        ObligationFilter all = ObligationFilter.all(null, null);
        return views(
                        caller,
                        visible(caller, all, COLUMNS, HeldUpView.JOIN)
                                .add("and p.id = :id")
                                .with("id", id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /**
     * What the caller owes in person and has not fulfilled, by due date, whichever unit keeps its record; nothing that is
     * hidden from the person.
     */
    public List<ObligationView> ownOpen(Caller caller, int most) {
        if (caller.person() == null) {
            return List.of();
        }
        Sql sql = new Sql(COLUMNS)
                .add("from obligation_progress p")
                .add(JOINS)
                .add(HeldUpView.JOIN)
                .add("where p.bureau = :bureau and p.owner_kind = 'PERSON' and p.owner = :me and p.closed_on is null")
                .add(KNOWN)
                .add(
                        "and obligation_state(p, cast(:today as date)) in ('OVERDUE', 'NOT_STARTED', 'IN_PROGRESS', 'IN_REVIEW')")
                .add("order by p.due, p.id limit :limit")
                .with("bureau", caller.bureau())
                .with("me", caller.person())
                .with("today", calendar.today())
                .with("limit", most);
        return views(caller, Confidential.knowing(sql, caller));
    }

    /** What the caller's own unit has before it. */
    public record Pending(long overdue, long dueSoon, List<ObligationView> next) {}

    /** Open obligations of the caller's unit that are overdue or due within {@code days}, the first {@code most} by due date. */
    public Pending pending(Caller caller, int days, int most) {
        ObligationFilter due =
                ObligationFilter.dueBy(caller.unit(), calendar.today().plusDays(days));
        Tuple counts = visible(caller, due, """
                        select count(*) filter (where obligation_state(p, cast(:today as date)) = 'OVERDUE') as overdue,
                               count(*) filter (where p.due >= :today
                                                  and obligation_state(p, cast(:today as date)) in
                                                      ('NOT_STARTED', 'IN_PROGRESS')) as due_soon
                        """).rows(entities).getFirst();
        List<ObligationView> next = views(
                caller,
                visible(caller, due, COLUMNS, HeldUpView.JOIN)
                        .add(
                                "and obligation_state(p, cast(:today as date)) in ('OVERDUE', 'NOT_STARTED', 'IN_PROGRESS')")
                        .add("order by p.due, p.id limit :limit")
                        .with("limit", most));
        return new Pending(counts.get("overdue", Long.class), counts.get("due_soon", Long.class), next);
    }

    /** How many obligations of each row are in each state. */
    public List<Tuple> byRow(Caller caller, UUID plan, UUID unit) {
        ObligationFilter filter = ObligationFilter.all(unit, plan);
        return visible(
                        caller,
                        filter,
                        "select p.plan_row, obligation_state(p, cast(:today as date)) as state, count(*) as n")
                .add("group by 1, 2")
                .rows(entities);
    }

    /** How many obligations of each due date are in each state. */
    public List<Tuple> byDay(Caller caller, ObligationFilter filter) {
        return visible(
                        caller,
                        filter,
                        "select p.due, obligation_state(p, cast(:today as date)) as state, count(*) as n")
                .add(OPEN.apply(filter))
                .add("group by 1, 2 order by 1")
                .rows(entities);
    }

    private List<ObligationView> views(Caller caller, Sql sql) {
        LocalDate today = calendar.today();
        return sql.rows(entities).stream()
                .map(row -> ObligationView.of(row, today, caller))
                .toList();
    }

    /**
     * What will be missed unless somebody acts: open obligations judged at risk, lost or overdue, with the rows of their counts.
     * Unit by unit in the directory's order, where what several share counts for each of them; and {@code whole} for all.
     */
    public List<Tuple> warnings(Caller caller, UUID unit) {
        // The walk along one unit's index has its own ou.
        String each = Sight.unit(caller, unit) == null
                ? "left join obligation_unit ou on ou.bureau = p.bureau and ou.obligation = p.id "
                : "";
        return visible(
                        caller,
                        ObligationFilter.all(unit, null),
                        "select obligation_forecast(p, cast(:today as date)) as forecast, count(distinct p.id) as n, ou.unit,"
                                + " min(u.name) as unit_name, min(u.ordinal) as place, grouping(ou.unit) as whole",
                        each + "left join unit u on u.bureau = ou.bureau and u.id = ou.unit")
                .add("and p.closed_on is null and p.exempted_on is null")
                .add("and obligation_forecast(p, cast(:today as date)) in ('AT_RISK', 'CANNOT_BE_MET', 'OVERDUE')")
                .add("group by grouping sets ((1, ou.unit), (1)) order by place, ou.unit")
                .rows(entities);
    }

    private Sql visible(Caller caller, ObligationFilter filter, String select) {
        return visible(caller, filter, select, "");
    }

    private Sql visible(Caller caller, ObligationFilter filter, String select, String join) {
        UUID unit = Sight.unit(caller, filter.unit());
        LocalDate today = calendar.today();
        // One unit: a walk along its own index, in the order of the page; the due date of both tables is the same.
        Sql sql = unit == null
                ? new Sql(select)
                        .add("from obligation_progress p")
                        .add(JOINS)
                        .add(join)
                        .add("where p.bureau = :bureau")
                : new Sql(select)
                        .add(
                                "from obligation_unit ou join obligation_progress p on p.id = ou.obligation and p.due = ou.due")
                        .add(JOINS)
                        .add(join)
                        .add("where ou.bureau = :bureau and ou.unit = :unit")
                        .with("unit", unit);
        return Confidential.knowing(sql.add(KNOWN), caller)
                .with("bureau", caller.bureau())
                .with("today", today)
                .when(filter.plan(), "and p.plan = :plan", "plan")
                .when(filter.row(), "and p.plan_row = :row", "row")
                .when(filter.duty(), "and p.duty = :duty", "duty")
                .when(
                        filter.event(),
                        "and exists (select from obligation x where x.id = p.id and x.event = :event)",
                        "event")
                .when(filter.from(), "and p.due >= :from", "from")
                .when(filter.to(), "and p.due <= :to", "to")
                .when(
                        filter.state() == null ? null : filter.state().name(),
                        "and obligation_state(p, cast(:today as date)) = :state",
                        "state")
                .add(
                        Boolean.TRUE.equals(filter.pending())
                                ? "and obligation_state(p, cast(:today as date)) in ('NOT_STARTED', 'IN_PROGRESS')"
                                : "")
                .add(
                        Boolean.TRUE.equals(filter.heldUp())
                                ? "and p.due < :today and obligation_state(p, cast(:today as date)) = 'IN_REVIEW'"
                                : "")
                .add(Boolean.TRUE.equals(filter.urged()) ? URGED : "")
                .when(
                        filter.forecast() == null ? null : filter.forecast().name(),
                        "and obligation_forecast(p, cast(:today as date)) = :forecast",
                        "forecast")
                // Past its day it is overdue or done: the counts of all years that are over need not be made to know
                // it.
                .add(filter.forecast() != null && AHEAD.contains(filter.forecast()) ? "and p.due >= :today" : "")
                .when(
                        Sql.contains(filter.q()),
                        "and (d.clause_text like :q or r.item_name like :q or r.item_no like :q)",
                        "q");
    }
}
