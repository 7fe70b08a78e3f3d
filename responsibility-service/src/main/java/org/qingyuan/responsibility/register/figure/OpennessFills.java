package org.qingyuan.responsibility.register.figure;

import static org.qingyuan.responsibility.register.figure.FillScope.STANDING;
import static org.qingyuan.responsibility.register.figure.FillScope.number;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.register.RegisterKind;

/** Records of items 2.1 and 2.3. */
final class OpennessFills {
    private static final Map<String, String> FIVE = new LinkedHashMap<>();

    static {
        FIVE.put("organised", "有组织");
        FIVE.put("catalogued", "有目录");
        FIVE.put("carried", "有载体");
        FIVE.put("regulated", "有制度");
        FIVE.put("assessed", "有考核");
    }

    private OpennessFills() {}

    /** disclosure-by-catalogue: each due date of the year counts once; one that nothing answered yet is late when passed. */
    static Map<String, Object> catalogue(FillScope scope) {
        Tuple answered = scope.row("""
                select count(*) as made, count(*) filter (where n.late) as late,
                       string_agg(distinct n.form_values ->> 'carrier', ',') as media
                  from register_entry e join register_note n on n.entry = e.id and n.answered_due between :from and :to
                 where
                """, RegisterKind.DISCLOSURE, "");
        Tuple open = scope.row("""
                select count(*) filter (where e.due between :from and :to) as waiting,
                       count(*) filter (where e.due >= :from and e.due < :to) as late
                  from register_entry e where
                """, RegisterKind.DISCLOSURE, "");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("due", number(answered, "made") + number(open, "waiting"));
        values.put("made", number(answered, "made"));
        values.put("late", number(answered, "late") + number(open, "late"));
        String media = answered.get("media", String.class);
        if (media != null) {
            values.put("media", List.of(media.split(",")));
        }
        return values;
    }

    /** disclosure-five: the sheet of the year, where there is just one. */
    static Map<String, Object> five(FillScope scope) {
        List<Tuple> sheets = scope.rows(
                "select cast(e.form_values as text) as sheet from register_entry e where",
                RegisterKind.DISCLOSURE_BASIS,
                "and e.state = 'ACTIVE' and e.year = extract(year from cast(:from as date))");
        if (sheets.size() != 1) {
            return Map.of();
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

    /** enforcement-oversight: the places by the kinds that the form knows. */
    static Map<String, Object> places(FillScope scope) {
        List<Object> places =
                scope.rows("""
                        select case when e.category in ('讯问室', '询问室', '候问室') then '讯问询问场所'
                                    when e.category = '羁押场所' then '监管场所'
                                    when e.category in ('接待窗口', '办证办照窗口') then '办证办照窗口'
                                    else '执法执勤场所' end as place,
                               count(*) as total, count(*) filter (where e.grade = '正常覆盖') as covered,
                               coalesce(sum((select count(*) from register_note n
                                              where n.entry = e.id and n.held_on between :from and :to)), 0) as checked
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
