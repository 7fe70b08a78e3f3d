package org.qingyuan.responsibility.dashboard;

import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.obligation.StateCounts;

/** What several units owe together, or may record, counts for each of them, and once for the bureau (ADR 0258). */
final class DashboardSql {
    private DashboardSql() {}

    private static final String FROM = from("");

    /** Once for each unit that owes or may record it. */
    private static final String FROM_EACH =
            from("join obligation_unit ou on ou.bureau = p.bureau and ou.obligation = p.id");

    private static String from(String join) {
        return """
              from obligation_progress p
              %s
              join plan_row r on r.id = p.plan_row
             cross join lateral (select obligation_state(p, cast(:today as date)) as state) s
             where p.plan = :plan and p.bureau = :bureau and p.closed_on is null
               and not exists (select from obligation x where x.id = p.id and x.confidential and not
            """.formatted(join) + Confidential.knows("x", "x.owner") + ") ";
    }

    static final String CELLS = "select ou.unit, r.item_no, " + StateCounts.COLUMNS + FROM_EACH;
    static final String CELLS_OF_UNIT = "and ou.unit = :unit";
    static final String CELLS_GROUP = "group by ou.unit, r.item_no";

    static final String MECHANISMS =
            "select r.mechanism_no, r.mechanism_name, min(r.ordinal) as place, " + StateCounts.COLUMNS + FROM;
    static final String MECHANISMS_OF_UNIT =
            "and exists (select from obligation_unit ou where ou.obligation = p.id and ou.unit = :unit)";
    static final String MECHANISMS_GROUP = "group by 1, 2 order by 3";

    static final String UNITS = """
            select u.id, u.name
              from unit u
             where u.bureau = :bureau
               and exists (select from obligation_unit ou join obligation p on p.id = ou.obligation
                            where ou.bureau = :bureau and ou.unit = u.id and p.plan = :plan and p.closed_on is null)
               and (cast(:unit as uuid) is null or u.id = cast(:unit as uuid))
             order by u.ordinal, u.id
            """;

    static final String ITEMS = """
            select r.mechanism_no, r.mechanism_name, r.item_no, r.item_name, min(r.ordinal) as place
              from plan_row r where r.plan = :plan group by 1, 2, 3, 4 order by 5
            """;

    /**
     * Work of each unit for the plan: records by what they serve, files by their bytes. A record that serves n obligations saved
     * n - 1 others, a file whose bytes were there already saved one.
     */
    static final String BURDEN = """
            with owed as (
                 select ou.unit, count(*) as obligations, sum(p.required) as asked
                   from obligation p join obligation_unit ou on ou.bureau = p.bureau and ou.obligation = p.id
                  where p.plan = :plan and p.bureau = :bureau and p.closed_on is null and p.exempted_on is null
                    and not p.confidential
                  group by ou.unit),
            written as (
                 select r.id, r.unit, count(*) as serves
                   from obligation o
                   join record_obligation ro on ro.obligation = o.id
                   join record r on r.id = ro.record and r.state <> 'DISCARDED'
                  where o.plan = :plan and o.bureau = :bureau and not o.confidential group by r.id, r.unit),
            work as (
                 select unit, count(*) as records, sum(serves - 1) as records_saved from written group by unit),
            proof as (
                 select w.unit, count(*) as files, count(*) - count(distinct e.sha256) as files_saved
                   from written w join evidence e on e.record = w.id and e.removed_at is null group by w.unit)
            select u.id, u.name, coalesce(o.obligations, 0) as obligations, cast(coalesce(o.asked, 0) as bigint) as asked,
                   coalesce(w.records, 0) as records, cast(coalesce(w.records_saved, 0) as bigint) as records_saved,
                   coalesce(f.files, 0) as files, coalesce(f.files_saved, 0) as files_saved
              from unit u
              left join owed o on o.unit = u.id
              left join work w on w.unit = u.id
              left join proof f on f.unit = u.id
             where u.bureau = :bureau and (o.unit is not null or w.unit is not null)
               and (cast(:unit as uuid) is null or u.id = cast(:unit as uuid))
             order by u.ordinal, u.id
            """;

    /** What the plan asks of all of them: what several owe together once. */
    static final String ASKED = """
            select cast(coalesce(sum(p.required), 0) as bigint) as asked
              from obligation p
             where p.plan = :plan and p.bureau = :bureau and p.closed_on is null and p.exempted_on is null
               and not p.confidential
               and exists (select from obligation_unit ou
                            where ou.bureau = p.bureau and ou.obligation = p.id
                              and (cast(:unit as uuid) is null or ou.unit = cast(:unit as uuid)))
            """;
}
