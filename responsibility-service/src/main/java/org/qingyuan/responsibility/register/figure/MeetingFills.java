package org.qingyuan.responsibility.register.figure;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Sight;

/** Records of item 3.2, from what members and minutes of 作风建设联席会议 said already. */
final class MeetingFills {
    private static final int MOST_UNITS = 100;

    private MeetingFills() {}

    /** conduct-member-analysis: the unit's own lines, each text under its month. */
    static Map<String, Object> lines(FillScope scope) {
        UUID unit =
                Sight.unit(scope.caller(), scope.unit() == null ? scope.caller().unit() : scope.unit());
        if (unit == null || !knowsMeetings(scope)) {
            return Map.of();
        }
        Tuple sums = new Sql("""
                        select count(*) as lines, sum(l.complaints) as complaints, sum(l.verified) as verified,
                               string_agg(extract(month from m.held_on) || '月：' || l.trends, chr(10) order by m.held_on, m.id)
                                   filter (where l.trends <> '') as trends,
                               string_agg(extract(month from m.held_on) || '月：' || l.accountability, chr(10) order by m.held_on, m.id)
                                   filter (where l.accountability <> '') as results,
                               string_agg(extract(month from m.held_on) || '月：' || l.proposals, chr(10) order by m.held_on, m.id)
                                   filter (where l.proposals <> '') as proposals
                          from joint_meeting m join joint_meeting_line l on l.meeting = m.id and l.entered_by is not null
                         where m.bureau = :bureau and m.kind = 'CONDUCT' and m.state <> 'CANCELLED'
                           and m.held_on between :from and :last
                           and l.unit in (select unit_and_predecessors(:bureau, :unit))
                        """)
                .with("bureau", scope.caller().bureau())
                .with("from", scope.from())
                .with("last", scope.to())
                .with("unit", unit)
                .rows(scope.entities())
                .getFirst();
        if (FillScope.number(sums, "lines") == 0) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("complaints", FillScope.number(sums, "complaints"));
        values.put("verified", FillScope.number(sums, "verified"));
        for (String field : List.of("trends", "results", "proposals")) {
            text(values, field, sums.get(field, String.class));
        }
        return values;
    }

    /** minutes-to-appraisal: what issued minutes told of each unit, as the figures are exported. */
    static Map<String, Object> figures(FillScope scope) {
        if (!knowsMeetings(scope)) {
            return Map.of();
        }
        long minutes = FillScope.number(
                issued(scope, "select count(*) as n from joint_meeting m where", "")
                        .getFirst(),
                "n");
        if (minutes == 0) {
            return Map.of();
        }
        List<Tuple> units = issued(scope, """
                select f.unit, sum(f.verified) as verified, avg(f.rank) as rank,
                       string_agg(f.key_work, '；' order by m.held_on, m.id) filter (where f.key_work <> '') as key_work
                  from joint_meeting m
                  join joint_meeting_figure f on f.meeting = m.id
                  join unit u on u.bureau = f.bureau and u.id = f.unit
                 where
                """, "group by f.unit, u.ordinal order by u.ordinal, f.unit");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("minutes", minutes);
        values.put("unitsLinked", units.size());
        if (!units.isEmpty()) {
            values.put(
                    "figures",
                    units.stream().limit(MOST_UNITS).map(MeetingFills::figure).toList());
        }
        return values;
    }

    private static Map<String, Object> figure(Tuple row) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("unit", row.get("unit", UUID.class).toString());
        figure.put("verified", FillScope.number(row, "verified"));
        BigDecimal rank = row.get("rank", BigDecimal.class);
        if (rank != null) {
            figure.put("rank", rank.setScale(2, RoundingMode.HALF_UP));
        }
        text(figure, "keyWork", row.get("key_work", String.class));
        return figure;
    }

    /** For the bureau all meetings; else those that the unit convened. */
    private static List<Tuple> issued(FillScope scope, String select, String rest) {
        UUID unit = scope.bureau() ? null : Sight.unit(scope.caller(), scope.unit());
        return new Sql(select)
                .add(
                        "m.bureau = :bureau and m.kind = 'CONDUCT' and m.state = 'ISSUED' and m.held_on between :from and :last")
                .with("bureau", scope.caller().bureau())
                .with("from", scope.from())
                .with("last", scope.to())
                .when(unit, "and m.unit in (select unit_and_predecessors(:bureau, :unit))", "unit")
                .add(rest)
                .rows(scope.entities());
    }

    /** Auditors and inspectors read registers, but no meetings. */
    private static boolean knowsMeetings(FillScope scope) {
        return scope.caller()
                .has(Roles.STAFF, Roles.UNIT_LEADER, Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER);
    }

    private static void text(Map<String, Object> values, String field, String text) {
        if (text != null) {
            values.put(field, text);
        }
    }
}
