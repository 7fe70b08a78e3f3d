package org.qingyuan.responsibility.register.figure;

import static org.qingyuan.responsibility.register.figure.FillScope.STANDING;
import static org.qingyuan.responsibility.register.figure.FillScope.number;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingyuan.responsibility.register.ManagedBy;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RiskManagerView;
import org.qingyuan.responsibility.register.grade.RiskGrades;

/** Records of item 3.1. */
final class RiskFills {
    private RiskFills() {}

    /** risk-survey. */
    static Map<String, Object> survey(FillScope scope) {
        Tuple all = scope.row("""
                select count(distinct e.unit) filter (where true) as units,
                       count(distinct (e.unit, name_key(e.form_values ->> 'post')))
                         filter (where name_key(e.form_values ->> 'post') <> '') as posts,
                       coalesce(sum(e.amount), 0) as controls
                  from register_entry e where
                """, RegisterKind.RISK_POINT, STANDING);
        Tuple change = scope.row("""
                select count(*) filter (where e.begun_on between :from and :to) as fresh,
                       count(*) filter (where e.ended_on between :from and :to and e.begun_on is not null) as gone
                  from register_entry e where
                """, RegisterKind.RISK_POINT, "");
        List<Object> points = new ArrayList<>();
        scope.rows("""
                select e.category, count(*) filter (where e.grade = '高') as high,
                       count(*) filter (where e.grade = '中') as middle, count(*) filter (where e.grade = '低') as low
                  from register_entry e where
                """, RegisterKind.RISK_POINT, STANDING + " group by e.category order by e.category")
                .forEach(row -> points.add(Map.of(
                        "source", row.get("category", String.class),
                        "high", number(row, "high"),
                        "middle", number(row, "middle"),
                        "low", number(row, "low"))));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("units", number(all, "units"));
        values.put("posts", number(all, "posts"));
        values.put("powers", powers(scope));
        if (!points.isEmpty()) {
            values.put("points", points);
        }
        values.put("controls", number(all, "controls"));
        values.put("new", number(change, "fresh"));
        values.put("gone", number(change, "gone"));
        return values;
    }

    /** power-catalogue: with the leader who manages each grade, where that is one. */
    static Map<String, Object> catalogue(FillScope scope, RiskGrades grades) {
        Tuple flows = scope.row("""
                select count(*) filter (where e.amount > 0) as flows,
                       coalesce(bool_and((e.form_values ->> 'published') is not distinct from 'true'), false) as published
                  from register_entry e where
                """, RegisterKind.POWER, STANDING);
        List<Object> managed = new ArrayList<>();
        for (Tuple row : scope.rows(
                "select e.grade, count(*) as points from register_entry e where",
                RegisterKind.RISK_POINT,
                STANDING + " group by e.grade order by array_position(array['高', '中', '低'], e.grade)")) {
            String grade = row.get("grade", String.class);
            RiskManagerView manager = grades.manager(scope.caller().bureau(), scope.unit(), grade);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("grade", grade);
            line.put("points", number(row, "points"));
            if (manager.person() != null) {
                line.put("leader", manager.person().id().toString());
            } else if (scope.unit() == null && manager.manager() != ManagedBy.CHIEF) {
                // Of the whole bureau each unit's points have a leader of their own.
                line.put("how", manager.manager() == ManagedBy.UNIT_HEAD ? "由各单位负责人管理" : "由各单位的分管局领导管理");
            }
            managed.add(line);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("powers", powers(scope));
        values.put("flows", number(flows, "flows"));
        values.put("published", flows.get("published", Boolean.class));
        if (!managed.isEmpty()) {
            values.put("grades", managed);
        }
        return values;
    }

    private static long powers(FillScope scope) {
        return number(scope.row("select count(*) as n from register_entry e where", RegisterKind.POWER, STANDING), "n");
    }
}
