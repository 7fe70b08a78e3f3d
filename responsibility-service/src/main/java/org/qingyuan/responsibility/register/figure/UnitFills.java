package org.qingyuan.responsibility.register.figure;

import static org.qingyuan.responsibility.register.figure.FillScope.IN_YEAR;
import static org.qingyuan.responsibility.register.figure.FillScope.number;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterState;
import org.qingyuan.responsibility.register.kind.UnstableMatters;

/** Records of items 1.5 and 4.3. */
final class UnitFills {
    /** With the state before the days, the one at their end, and when it was named. */
    private static final String AS_OF = """
             from register_entry e cross join lateral (
                  select (select a.to_state from register_act a
                           where a.entry = e.id and a.business_day < :from order by a.id desc limit 1) as before,
                         (select a.to_state from register_act a
                           where a.entry = e.id and a.business_day <= :to order by a.id desc limit 1) as state,
                         (select max(a.business_day) from register_act a
                           where a.entry = e.id and a.act = 'NAME' and a.business_day <= :to) as named_on) s
            where
            """;

    /** In hand at any time of the days, or its name revoked in them; what is only declared belongs to the year that it was declared for. */
    private static final String IN_HAND = """
            and s.state <> 'DRAFT'
            and (s.before is null or s.before not in ('NAMED', 'CANCELLED') or s.before = 'NAMED' and s.state = 'CANCELLED')
            and (e.begun_on <= :to or e.year = extract(year from cast(:from as date)))
            """;

    private static final String VISITED = """
            and e.begun_on is not null
            and e.form_values ->> 'visitedOn' between cast(cast(:from as date) as text) and cast(cast(:to as date) as text)
            """;
    private static final int MOST_FIRMS = 100;

    private UnitFills() {}

    /** demonstration-unit. */
    static Map<String, Object> demonstration(FillScope scope) {
        List<Object> units = new ArrayList<>();
        scope.rows(
                        "select e.unit, s.state, s.named_on" + AS_OF,
                        RegisterKind.DEMONSTRATION_UNIT,
                        IN_HAND + " order by e.id limit 10")
                .forEach(row -> {
                    RegisterState state = RegisterState.valueOf(row.get("state", String.class));
                    LocalDate namedOn = row.get("named_on", LocalDate.class);
                    Map<String, Object> unit = new LinkedHashMap<>();
                    unit.put("unit", row.get("unit", UUID.class).toString());
                    unit.put("state", word(state, namedOn != null));
                    if (namedOn != null) {
                        unit.put("namedOn", namedOn.toString());
                    }
                    units.add(unit);
                });
        return units.isEmpty() ? Map.of() : Map.of("units", units, "guidance", guidance(scope));
    }

    private static String word(RegisterState state, boolean named) {
        return switch (state) {
            case DECLARED -> "已申报";
            case NAMED -> "已命名";
            case CANCELLED -> named ? "已撤销" : "未通过";
            default -> "重点培育";
        };
    }

    /** demonstration-unit-plan: of the latest unit in hand. */
    static Map<String, Object> plan(FillScope scope) {
        List<Tuple> latest = scope.rows(
                "select cast(e.form_values as text) as entry" + AS_OF,
                RegisterKind.DEMONSTRATION_UNIT,
                IN_HAND + " and s.state <> 'CANCELLED' order by e.id desc limit 1");
        if (latest.isEmpty()) {
            return Map.of();
        }
        JsonNode entry = FormJson.parse(latest.getFirst().get("entry", String.class));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("body", entry.has("body"));
        values.put("plan", entry.has("plan"));
        values.put("goods", FormJson.map(entry).getOrDefault("goods", List.of()));
        values.put("guidance", guidance(scope));
        return values;
    }

    private static long guidance(FillScope scope) {
        return number(scope.row("""
                        select count(*) as n from register_entry e
                          join register_note n on n.entry = e.id and n.struck_at is null and n.held_on between :from and :to where
                        """, RegisterKind.DEMONSTRATION_UNIT, ""), "n");
    }

    /** unstable-matters, with what they turned into: each once, however often it was noted. */
    static Map<String, Object> matters(FillScope scope) {
        List<Object> matters =
                scope
                        .rows("""
                        select e.category, count(*) filter (where e.begun_on between :from and :to) as found,
                               count(*) filter (where e.state = 'DEFUSED' and e.ended_on between :from and :to) as defused,
                               coalesce(sum(e.amount), 0) as people
                          from register_entry e where
                        """, RegisterKind.UNSTABLE_MATTER, IN_YEAR + " group by e.category order by e.category")
                        .stream()
                        .<Object>map(row -> Map.of(
                                "kind", row.get("category", String.class),
                                "found", number(row, "found"),
                                "defused", number(row, "defused"),
                                "people", number(row, "people")))
                        .toList();
        if (matters.isEmpty()) {
            return Map.of();
        }
        Tuple worse = scope.row(
                """
                select count(distinct e.id) filter (where n.outcome = '%s') as criminal,
                       count(distinct e.id) filter (where n.outcome = '%s') as mass,
                       count(distinct e.id) filter (where n.outcome = '%s') as extreme
                  from register_entry e join register_note n on n.entry = e.id and n.struck_at is null and n.held_on between :from and :to where
                """.formatted(UnstableMatters.CRIMINAL, UnstableMatters.MASS, UnstableMatters.EXTREME),
                RegisterKind.UNSTABLE_MATTER,
                "");
        return Map.of(
                "matters", matters,
                "criminal", number(worse, "criminal"),
                "mass", number(worse, "mass"),
                "extreme", number(worse, "extreme"));
    }

    /** firm-visits: the visits of the days, and each need that was met in them, once. */
    static Map<String, Object> firms(FillScope scope) {
        List<Tuple> visits = scope.rows("""
                select e.title, cast(e.form_values as text) as visit, e.amount,
                       (select string_agg(n.form_values ->> 'content', '；' order by n.held_on, n.id)
                          from register_note n where n.entry = e.id and n.struck_at is null and n.held_on <= :to) as done
                  from register_entry e where
                """, RegisterKind.FIRM_VISIT, VISITED + " order by e.id");
        if (visits.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "firms", visits.stream().limit(MOST_FIRMS).map(UnitFills::firm).toList());
        values.put(
                "needs", visits.stream().mapToLong(row -> number(row, "amount")).sum());
        values.put("things", number(scope.row("""
                select count(distinct (e.id, coalesce(n.form_values ->> 'need', cast(n.id as text)))) as things
                  from register_entry e
                  join register_note n on n.entry = e.id and n.struck_at is null and n.outcome = '已办成' and n.held_on between :from and :to
                 where
                """, RegisterKind.FIRM_VISIT, ""), "things"));
        return values;
    }

    private static Map<String, Object> firm(Tuple row) {
        JsonNode visit = FormJson.parse(row.get("visit", String.class));
        Map<String, Object> firm = new LinkedHashMap<>();
        firm.put("name", row.get("title", String.class));
        firm.put("on", visit.path("visitedOn").asText());
        put(
                firm,
                "needs",
                StreamSupport.stream(visit.path("needs").spliterator(), false)
                        .map(need -> need.path("need").asText())
                        .collect(Collectors.joining("；")));
        put(firm, "done", row.get("done", String.class));
        return firm;
    }

    private static void put(Map<String, Object> values, String field, String text) {
        if (text != null && !text.isEmpty()) {
            values.put(field, text.length() > 1000 ? text.substring(0, 1000) : text);
        }
    }
}
