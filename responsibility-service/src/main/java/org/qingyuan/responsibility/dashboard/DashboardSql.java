package org.qingyuan.responsibility.dashboard;

import org.qingyuan.responsibility.obligation.Confidential;

final class DashboardSql {
    private DashboardSql() {}

    private static final String COUNTS = """
            count(*) filter (where s.state in ('DONE', 'DONE_LATE', 'IN_REVIEW', 'IN_PROGRESS', 'NOT_STARTED', 'OVERDUE')) as owed,
            count(*) filter (where s.state = 'DONE')        as done,
            count(*) filter (where s.state = 'DONE_LATE')   as done_late,
            count(*) filter (where s.state = 'IN_REVIEW')   as in_review,
            count(*) filter (where s.state = 'IN_PROGRESS') as in_progress,
            count(*) filter (where s.state = 'NOT_STARTED') as not_started,
            count(*) filter (where s.state = 'OVERDUE')     as overdue
            """;

    private static final String FROM = """
              from obligation_progress p
              join plan_row r on r.id = p.plan_row
             cross join lateral (select obligation_state(p, cast(:today as date)) as state) s
             where p.plan = :plan and p.bureau = :bureau and p.closed_on is null
               and not exists (select from obligation x where x.id = p.id and x.confidential and not
            """ + Confidential.knows("x", "x.owner") + ") ";

    static final String OF_UNIT = "and p.unit = :unit";

    static final String CELLS = "select p.unit, r.item_no, " + COUNTS + FROM;
    static final String CELLS_GROUP = "group by p.unit, r.item_no";

    static final String MECHANISMS =
            "select r.mechanism_no, r.mechanism_name, min(r.ordinal) as place, " + COUNTS + FROM;
    static final String MECHANISMS_GROUP = "group by 1, 2 order by 3";

    static final String UNITS = """
            select u.id, u.name
              from unit u
             where u.bureau = :bureau
               and exists (select from obligation p
                            where p.bureau = :bureau and p.plan = :plan and p.unit = u.id and p.closed_on is null)
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
                 select p.unit, count(*) as obligations, sum(p.required) as asked
                   from obligation p
                  where p.plan = :plan and p.bureau = :bureau and p.closed_on is null and not p.confidential
                  group by p.unit),
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
}
