package org.qingyuan.responsibility.register.figure;

import static org.qingyuan.responsibility.register.figure.FillScope.STANDING;
import static org.qingyuan.responsibility.register.figure.FillScope.number;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.kind.Disclosures;

/** Records of items 2.1 and 2.3. */
final class OpennessFills {
    /** Units that stand in the row of the item in the table of the day and keep no sheet of the year. */
    private static final String WITHOUT_SHEET = """
            select distinct u.ordinal, u.name as unit
              from plan q
              join plan_row w on w.plan = q.id and w.item_no = :item
              join row_party p on p.plan_row = w.id
              join unit u on u.bureau = p.bureau and u.id = p.unit and u.kind <> 'LEADERSHIP'
                         and u.validity @> cast(:to as date)
             where q.bureau = :bureau and q.state = 'IN_FORCE' and cast(:to as date) between q.valid_from and q.valid_to
               and not exists (select from register_entry e
                                where e.bureau = u.bureau and e.unit = u.id and e.kind = :kind
                                  and e.begun_on is not null and e.ended_on is null
                                  and e.year = extract(year from cast(:from as date)))
             order by u.ordinal, u.name
            """;

    private static final Map<String, String> FIVE = new LinkedHashMap<>();

    static {
        FIVE.put("organised", "有组织");
        FIVE.put("catalogued", "有目录");
        FIVE.put("carried", "有载体");
        FIVE.put("regulated", "有制度");
        FIVE.put("assessed", "有考核");
    }

    private OpennessFills() {}

    /**
     * disclosure-by-catalogue: each due date of the year counts once. One that nothing answered yet is late when it has passed, in an
     * entry that was closed meanwhile too.
     */
    static Map<String, Object> catalogue(FillScope scope) {
        Tuple answered = scope.row("""
                select count(*) filter (where n.answered_due is not null) as made, count(*) filter (where n.late) as late,
                       string_agg(distinct n.form_values ->> 'carrier', ',') as media
                  from register_entry e
                  join register_note n on n.entry = e.id and n.struck_at is null
                                      and coalesce(n.answered_due, n.held_on) between :from and :to
                 where
                """, RegisterKind.DISCLOSURE, "");
        Stream<LocalDate> passedOver =
                scope.rows("""
                select p.due from register_entry e cross join unnest(e.missed) p (due) where
                """, RegisterKind.DISCLOSURE, "and p.due between :from and :to").stream()
                        .map(row -> row.get("due", LocalDate.class));
        Stream<LocalDate> unanswered = scope.rows("""
                select cast(e.form_values as text) as entry, e.answered_due, e.ended_on
                  from register_entry e where
                """, RegisterKind.DISCLOSURE, "and e.begun_on is not null").stream()
                .flatMap(row -> unanswered(row, scope));
        List<LocalDate> missed = Stream.concat(passedOver, unanswered).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("due", number(answered, "made") + missed.size());
        values.put("made", number(answered, "made"));
        values.put(
                "late",
                number(answered, "late")
                        + missed.stream()
                                .filter(due -> due.isBefore(scope.today()))
                                .count());
        String media = answered.get("media", String.class);
        if (media != null) {
            values.put("media", List.of(media.split(",")));
        }
        return values;
    }

    private static Stream<LocalDate> unanswered(Tuple row, FillScope scope) {
        LocalDate ended = row.get("ended_on", LocalDate.class);
        return Disclosures.unanswered(
                        FormJson.parse(row.get("entry", String.class)),
                        row.get("answered_due", LocalDate.class),
                        scope.to())
                .filter(due -> !due.isBefore(scope.from()) && (ended == null || due.isBefore(ended)));
    }

    /**
     * disclosure-five: the sheet of the year; of several units, whether each of them has it, and which do not. A unit of the item
     * without a sheet has none of the five.
     */
    static Map<String, Object> five(FillScope scope) {
        List<Tuple> sheets = scope.rows(
                """
                select u.name as unit, cast(e.form_values as text) as sheet
                  from register_entry e join unit u on u.bureau = e.bureau and u.id = e.unit where
                """,
                RegisterKind.DISCLOSURE_BASIS,
                "and e.begun_on is not null and e.ended_on is null and e.year = extract(year from cast(:from as date))"
                        + " order by u.ordinal, u.name, e.id");
        if (sheets.isEmpty()) {
            return Map.of();
        }
        List<String> missing = scope.everyUnit()
                ? new Sql(WITHOUT_SHEET)
                        .with("item", RegisterKind.DISCLOSURE_BASIS.item())
                        .with("kind", RegisterKind.DISCLOSURE_BASIS.name())
                        .with("bureau", scope.caller().bureau())
                        .with("from", scope.from())
                        .with("to", scope.to())
                        .rows(scope.entities(), row -> row.get("unit", String.class))
                : List.of();
        if (sheets.size() > 1 || !missing.isEmpty()) {
            return five(sheets, missing);
        }
        JsonNode sheet = FormJson.parse(sheets.getFirst().get("sheet", String.class));
        Map<String, Object> values = new LinkedHashMap<>();
        FIVE.keySet().forEach(field -> values.put(field, sheet.path(field).asBoolean(false)));
        String how = FIVE.entrySet().stream()
                .filter(one -> sheet.has(one.getKey() + "How"))
                .map(one ->
                        one.getValue() + "：" + sheet.get(one.getKey() + "How").textValue())
                .collect(Collectors.joining("\n"));
        if (!how.isEmpty()) {
            values.put("evidence", how);
        }
        return values;
    }

    private static Map<String, Object> five(List<Tuple> sheets, List<String> missing) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        FIVE.forEach((field, word) -> {
            List<String> lacking = sheets.stream()
                    .filter(row -> !FormJson.parse(row.get("sheet", String.class))
                            .path(field)
                            .asBoolean(false))
                    .map(row -> row.get("unit", String.class))
                    .toList();
            values.put(field, lacking.isEmpty() && missing.isEmpty());
            int have = sheets.size() - lacking.size();
            String rest = lacking.isEmpty() ? "" : "，尚缺：" + String.join("、", lacking);
            lines.add("%s：%d 个单位中 %d 个已落实%s".formatted(word, sheets.size() + missing.size(), have, rest));
        });
        if (!missing.isEmpty()) {
            lines.add("未建表，五项均计为未落实：" + String.join("、", missing));
        }
        values.put("evidence", String.join("\n", lines));
        return values;
    }

    /** enforcement-oversight and video-coverage: the places by the kinds that the form knows. */
    static Map<String, Object> places(FillScope scope) {
        List<Object> places =
                scope.rows("""
                        select case when e.category in ('讯问室', '询问室', '候问室') then '讯问询问场所'
                                    when e.category = '羁押场所' then '监管场所'
                                    when e.category in ('接待窗口', '办证办照窗口') then '办证办照窗口'
                                    else '执法执勤场所' end as place,
                               count(*) as total, count(*) filter (where e.grade = '正常覆盖') as covered,
                               coalesce(sum((select count(*) from register_note n
                                              where n.entry = e.id and n.struck_at is null and n.held_on between :from and :to)), 0) as checked
                          from register_entry e where
                        """, RegisterKind.MONITORED_PLACE, STANDING + " group by 1 order by 1").stream()
                        .<Object>map(row -> Map.of(
                                "kind", row.get("place", String.class),
                                "total", number(row, "total"),
                                "covered", number(row, "covered"),
                                "checked", number(row, "checked")))
                        .toList();
        return places.isEmpty() ? Map.of() : Map.of("places", places);
    }
}
