package org.qingyuan.responsibility.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.obligation.HeldUpView;
import org.qingyuan.responsibility.obligation.ObligationNames;
import org.qingyuan.responsibility.obligation.StateCounts;

/** Counts and lists of what is due in a period, for one unit or the bureau; what is exempt is not due. */
@ApplicationScoped
class FigureRepository {
    private static final String FROM = """
              from obligation_progress p
              join plan_row r on r.id = p.plan_row
              join unit u on u.bureau = p.bureau and u.id = p.unit
             cross join lateral (select obligation_state(p, cast(:today as date)) as state) s
             where p.bureau = :bureau and p.closed_on is null and p.exempted_on is null and p.due between :from and :to
            """;

    /** What several units owe together, or may record, counts for each of them (ADR 0258). */
    private static final String EACH_UNIT = """
            join obligation_unit ou on ou.bureau = p.bureau and ou.obligation = p.id
            join unit e on e.bureau = ou.bureau and e.id = ou.unit
            """;

    private static final String OF_UNIT = """
            and exists (select from obligation_unit ou
                         where ou.bureau = p.bureau and ou.obligation = p.id and ou.unit = :unit)
            """;

    private static final String KNOWN = """
            and not exists (select from obligation x where x.id = p.id and x.confidential and not
            """ + Confidential.knows("x", "x.owner") + ")";

    private final EntityManager entities;

    FigureRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param unit null: all of the bureau */
    record Scope(Caller caller, UUID unit, LocalDate from, LocalDate to, LocalDate today) {}

    record Line(String no, String name, Figures figures) {}

    record Due(
            String itemNo,
            String itemName,
            String clause,
            String unit,
            String owner,
            LocalDate due,
            int required,
            long accepted,
            String state,
            HeldUpView held) {}

    /** @param all how many there are; {@code first} may be fewer */
    record Listed(List<Due> first, long all) {
        /** Says so where the list is not whole. */
        String cut() {
            return first.size() < all ? "（共 %d 项，仅列前 %d 项）".formatted(all, first.size()) : "";
        }
    }

    Figures all(Scope scope) {
        return Figures.of(
                query("select " + StateCounts.COLUMNS, scope).rows(entities).getFirst());
    }

    List<Line> byMechanism(Scope scope) {
        return lines(
                "",
                "select r.mechanism_no as no, r.mechanism_name as name, min(r.ordinal) as place, ",
                scope,
                "group by 1, 2 order by 3");
    }

    /** In the order of the directory, never by figures: units are not ranked. */
    List<Line> byUnit(Scope scope) {
        return lines(
                EACH_UNIT,
                "select '' as no, e.name as name, e.ordinal as place, ",
                scope,
                (scope.unit() == null ? "" : "and e.id = :unit ") + "group by e.id, e.name, e.ordinal order by 3, 2");
    }

    /** By due date; what is in one of the states, where some are named. */
    Listed list(Scope scope, List<String> states, int most) {
        Sql sql = in(
                states,
                query(
                        """
                select r.item_no, r.item_name, d.clause_text, u.name as unit_name, p.due, p.required, p.accepted, s.state,
                """ + ObligationNames.owner("p") + ", " + HeldUpView.COLUMNS,
                        scope,
                        "join duty d on d.id = p.duty\n" + HeldUpView.JOIN));
        List<Due> first = sql
                .add("order by p.due, u.ordinal, r.ordinal, p.id limit :most")
                .with("most", most)
                .rows(entities)
                .stream()
                .map(FigureRepository::due)
                .toList();
        return new Listed(first, first.size() < most ? first.size() : count(scope, states));
    }

    private long count(Scope scope, List<String> states) {
        return in(states, query("select count(*) as n", scope))
                .rows(entities)
                .getFirst()
                .get("n", Long.class);
    }

    private static Sql in(List<String> states, Sql sql) {
        return states.isEmpty() ? sql : sql.add("and s.state in (:states)").with("states", states);
    }

    /** How much is due on each day. */
    Map<LocalDate, Long> byDay(Scope scope) {
        return query("select p.due, count(*) as n", scope).add("group by 1").rows(entities).stream()
                .collect(Collectors.toMap(row -> row.get("due", LocalDate.class), row -> row.get("n", Long.class)));
    }

    private List<Line> lines(String join, String select, Scope scope, String group) {
        return query(select + StateCounts.COLUMNS, scope, join).add(group).rows(entities).stream()
                .map(row -> new Line(row.get("no", String.class), row.get("name", String.class), Figures.of(row)))
                .toList();
    }

    private static Sql query(String select, Scope scope) {
        return query(select, scope, "");
    }

    private static Sql query(String select, Scope scope, String join) {
        String from = FROM.replace(" cross join lateral", join + "\n cross join lateral");
        Sql sql = new Sql(select)
                .add(from)
                .add(KNOWN)
                .with("bureau", scope.caller().bureau())
                .with("from", scope.from())
                .with("to", scope.to())
                .with("today", scope.today())
                .when(scope.unit(), OF_UNIT, "unit");
        return Confidential.knowing(sql, scope.caller());
    }

    private static Due due(Tuple row) {
        return new Due(
                row.get("item_no", String.class),
                row.get("item_name", String.class),
                row.get("clause_text", String.class),
                row.get("unit_name", String.class),
                row.get("owner_name", String.class),
                row.get("due", LocalDate.class),
                row.get("required", Integer.class),
                row.get("accepted", Long.class),
                row.get("state", String.class),
                HeldUpView.of(row));
    }
}
