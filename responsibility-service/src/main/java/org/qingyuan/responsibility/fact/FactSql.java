package org.qingyuan.responsibility.fact;

final class FactSql {
    private FactSql() {}

    /**
     * Per unit, duty and, where it is a leader's or a branch's, person or branch over the obligations due in the period. A record counts when it is accepted and was handed in (and, where a merged unit did the work,
     * credited) by the day of the snapshot, however long the acceptance took (ADR 0307), and never more of them than the obligation asks for; the earliest come first. Progress counts for nothing. A closed or
     * exempted obligation is owed no more; a postponed one is due at the new date, both from the day of the decision on and until it was taken back. A fact's line is unit, duty, required, done, on time, not yet due, its records with their hashes, whose it is where
     * it is not the unit's own, and behind a plus the other units that owe it as well, parted by bars; the snapshot's hash is over all lines.
     * Beside each record stands what of done and on time rests on it: nothing where it was held early for what is due later.
     */
    static final String TAKE = """
            with owed as (
                 select o.id, o.unit, o.duty, d.due, o.required, d.due > cast(:asOf as date) as later,
                        case o.owner_kind
                        when 'POST' then (select t.person from post t where t.bureau = o.bureau and t.id = o.owner)
                        when 'BRANCH' then o.owner end as owner,
                        case when o.owner_kind not in ('POST', 'BRANCH') then
                             (select array_agg(s.unit order by e.ordinal, e.id)
                                from obligation_unit s join unit e on e.bureau = s.bureau and e.id = s.unit
                               where s.obligation = o.id and s.unit <> o.unit) end as shared
                   from obligation o
                  cross join lateral (
                        select coalesce(o.due_original, o.due) as written, max(f.until) filter (where f.kind = 'POSTPONE') as until,
                               coalesce(bool_or(f.kind = 'EXEMPT'), false) as exempt
                          from relief_obligation fo join relief f on f.id = fo.relief
                         where fo.obligation = o.id and f.decided_on <= cast(:asOf as date)
                           and (f.state = 'APPROVED' or f.state = 'REVOKED' and f.revoked_on > cast(:asOf as date))) g
                  cross join lateral (select greatest(g.written, g.until) as due) d
                  where o.bureau = :bureau
                    and (o.due between cast(:from as date) and cast(:to as date) or o.due_original is not null
                         or exists (select from relief_obligation fo where fo.obligation = o.id))
                    and d.due between cast(:from as date) and cast(:to as date)
                    and (o.closed_on is null or o.closed_on > cast(:asOf as date))
                    and not g.exempt),
            counted as (
                 select w.id, w.unit, w.duty, w.owner, w.shared, w.later, w.required, r.id as record, r.hash, r.held_on <= w.due as in_time,
                        row_number() over (partition by w.id order by r.held_on, r.id) as n
                   from owed w
                   join obligation_record ro on ro.obligation = w.id and ro.fulfils
                    and (ro.credited_on is null or ro.credited_on <= cast(:asOf as date))
                   join record r on r.id = ro.record and r.state = 'ACCEPTED'
                    and (r.accepted_on <= cast(:asOf as date)
                         or exists (select from record_act h where h.record = r.id and h.act = 'SUBMIT'
                                       and h.business_day <= cast(:asOf as date)))),
            taken as (select * from counted where n <= required),
            figures as (
                 select w.unit, w.duty, w.owner, w.shared,
                        coalesce(sum(w.required) filter (where not w.later), 0)                           as required,
                        coalesce(sum(w.required) filter (where w.later), 0)                               as not_yet_due
                   from owed w group by w.unit, w.duty, w.owner, w.shared),
            work as (
                 select t.unit, t.duty, t.owner, t.shared,
                        cast(sum(t.done) as bigint)    as done,
                        cast(sum(t.on_time) as bigint) as on_time,
                        jsonb_agg(jsonb_build_object('id', t.record, 'hash', t.hash, 'done', t.done, 'onTime', t.on_time)
                                  order by t.record)   as records,
                        string_agg(t.record || chr(58) || t.hash, ',' order by t.record || chr(58) || t.hash) as hashes
                   from (select t.unit, t.duty, t.owner, t.shared, t.record, t.hash,
                                count(*) filter (where not t.later)               as done,
                                count(*) filter (where not t.later and t.in_time) as on_time
                           from taken t group by t.unit, t.duty, t.owner, t.shared, t.record, t.hash) t
                  group by t.unit, t.duty, t.owner, t.shared),
            lines as (
                 select cast(row_number() over (order by u.ordinal, u.id, p.ordinal, d.ordinal,
                                                          f.owner nulls first, f.shared nulls first) as int) as ordinal,
                        f.unit, f.duty, f.owner, f.shared, p.item_no, cast(f.required as int) as required, cast(coalesce(w.done, 0) as int) as done,
                        cast(coalesce(w.on_time, 0) as int) as on_time, cast(f.not_yet_due as int) as not_yet_due,
                        coalesce(w.records, cast('[]' as jsonb)) as records,
                        concat_ws('|', f.unit, f.duty, f.required, coalesce(w.done, 0), coalesce(w.on_time, 0),
                                  f.not_yet_due, coalesce(w.hashes, ''), f.owner,
                                  '+' || array_to_string(f.shared, ',')) as line
                   from figures f
                   join unit u on u.bureau = :bureau and u.id = f.unit
                   join duty d on d.id = f.duty
                   join plan_row p on p.id = d.plan_row
                   left join work w on w.unit = f.unit and w.duty = f.duty and w.owner is not distinct from f.owner
                    and w.shared is not distinct from f.shared),
            made as (
                 insert into fact_snapshot (id, bureau, period_from, period_to, as_of, hash, facts, made_by, made_at,
                                            idempotency_key)
                 select :id, :bureau, cast(:from as date), cast(:to as date), cast(:asOf as date),
                        encode(sha256(convert_to(coalesce(string_agg(line, chr(10) order by ordinal), ''), 'UTF8')), 'hex'),
                        count(*), :madeBy, :madeAt, cast(:key as text)
                   from lines
                 returning id),
            kept as (
                 insert into fact (snapshot, ordinal, unit, duty, owner, shared, item_no, required, done, on_time, not_yet_due, records, line)
                 select m.id, l.ordinal, l.unit, l.duty, l.owner, l.shared, l.item_no, l.required, l.done, l.on_time, l.not_yet_due, l.records,
                        l.line
                   from lines l cross join made m
                 returning 1)
            select m.id from made m cross join (select count(*) from kept) k
            """;

    static final String FACTS = """
            select f.ordinal, f.unit, u.name as unit_name, f.duty, f.owner,
                   coalesce((select h.name from person h where h.bureau = :bureau and h.id = f.owner),
                            (select b.name from party_branch b where b.bureau = :bureau and b.id = f.owner)) as owner_name,
                   (select cast(coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by x.place),
                                         cast('[]' as jsonb)) as text)
                      from unnest(f.shared) with ordinality x (unit, place)
                      join unit s on s.bureau = :bureau and s.id = x.unit) as shared,
                   f.item_no, d.clause_text, f.required, f.done, f.on_time,
                   f.not_yet_due, cast(f.records as text) as records, f.line,
                   (select cast(coalesce(jsonb_agg(jsonb_build_object(
                               'record', m.record, 'form', v.code, 'name', m.name, 'title', m.title, 'kind', m.kind, 'number', m.number,
                               'flag', m.flag, 'choice', m.choice, 'unit', m.unit) order by r.ordinal, m.ordinal),
                               cast('[]' as jsonb)) as text)
                      from jsonb_array_elements(f.records) with ordinality r (source, ordinal)
                      join record_measure m on m.record = cast(r.source ->> 'id' as uuid)
                      join record n on n.id = m.record
                      left join form_version v on v.id = n.form_version) as measures
              from fact f
              join unit u on u.bureau = :bureau and u.id = f.unit
              join duty d on d.id = f.duty
             where f.snapshot = :snapshot and f.ordinal > :after
            """;
}
