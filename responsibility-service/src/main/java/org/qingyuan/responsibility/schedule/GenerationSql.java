package org.qingyuan.responsibility.schedule;

/** The statements of {@link Generation}; each takes the plan, those that look into the directory also the day. */
final class GenerationSql {
    private GenerationSql() {}

    /**
     * Units named by the words of a cell: the unit itself, or who took over from it since it was named; or all of a group that
     * exist on the day. Two joins and not one with an OR, which would hold every word against every unit of the bureau.
     */
    private static final String NAMED = """
            select w.bureau, w.owner_id, w.side, w.ordinal, u.id as unit, u.ordinal as place, false as from_group
              from words w
              join unit n on n.bureau = w.bureau and n.id = w.unit
              join unit u on u.bureau = w.bureau
               and u.id = case when n.validity @> cast(:day as date) then n.id
                               else coalesce(standing_unit(n.bureau, n.id, cast(:day as date)), n.id) end
             union all
            select w.bureau, w.owner_id, w.side, w.ordinal, u.id, u.ordinal, true
              from words w
              join unit_group g on g.bureau = w.bureau and g.id = w.unit_group
              join unit u on u.bureau = w.bureau and u.validity @> cast(:day as date)
                         and (u.kind = any (g.kinds) or exists (
                              select from unit_group_unit m
                               where m.bureau = g.bureau and m.unit_group = g.id and m.unit = u.id))
            """;

    /**
     * 各单位 is expanded without the units named on the other side (domain: the document), or who took over from them. A unit that stands in a cell
     * twice, by name and by group, keeps its first place.
     */
    static final String ROW_PARTIES = """
            with words as (
                 select r.id as owner_id, 'RESPONSIBLE' as side, w.ordinal, w.unit, w.unit_group, r.bureau
                   from plan_row r join plan_row_responsible w on w.plan_row = r.id where r.plan = :plan
                 union all
                 select r.id, 'SUPPORTING', w.ordinal, w.unit, w.unit_group, r.bureau
                   from plan_row r join plan_row_supporting w on w.plan_row = r.id where r.plan = :plan),
            named as (""" + NAMED + """
                 )
            insert into row_party (bureau, plan_row, side, unit, ordinal)
            select n.bureau, n.owner_id, n.side, n.unit,
                   (row_number() over (partition by n.owner_id, n.side order by min(n.ordinal * 100000 + n.place)))
              from named n
             where not (n.from_group and exists (
                        select from named o
                         where o.owner_id = n.owner_id and o.side <> n.side and o.unit = n.unit and not o.from_group))
             group by n.bureau, n.owner_id, n.side, n.unit
            """;

    /**
     * Owners of a duty, in order: those named for it (6.3: 各单位、各部门, the supporting ones too); else, for a duty of the members, the supporting units; else the responsible units.
     */
    private static final String OWNERS = """
            with words as (
                 select d.id as owner_id, 'OWNER' as side, w.ordinal, w.unit, w.unit_group, d.bureau
                   from plan_row r join duty d on d.plan_row = r.id join duty_owner w on w.duty = d.id
                  where r.plan = :plan),
            named as (""" + NAMED + """
                 ),
            owners as (
                 select d.id as duty, n.unit, min(n.ordinal * 100000 + n.place) as place
                   from named n join duty d on d.id = n.owner_id
                  group by d.id, n.unit
                 union all
                 select d.id, p.unit, p.ordinal
                   from plan_row r join duty d on d.plan_row = r.id
                   join row_party p on p.plan_row = r.id
                    and p.side = case when d.owed_by = 'MEMBER'
                                       and exists (select from row_party s where s.plan_row = r.id and s.side = 'SUPPORTING')
                                      then 'SUPPORTING' else 'RESPONSIBLE' end
                  where r.plan = :plan and not exists (select from duty_owner o where o.duty = d.id)),
            led as (
                 select duty, (array_agg(unit order by place))[1] as first, array_agg(unit order by place) as units
                   from owners group by duty)
            """;

    /** Units, members and the bureau. Shared: one party in which all record; first: one in which the first records. */
    static final String PARTIES_OF_UNITS = OWNERS + """
            insert into duty_party (bureau, duty, owner_kind, owner, unit, units)
            select d.bureau, d.id, 'UNIT', o.unit, o.unit, array[o.unit]
              from duty d join owners o on o.duty = d.id
             where d.kind <> 'EVENT' and d.owed_by in ('UNIT', 'MEMBER') and d.sharing = 'EACH'
            union all
            select d.bureau, d.id, 'UNIT', l.first, l.first, case when d.sharing = 'FIRST' then array[l.first] else l.units end
              from duty d join led l on l.duty = d.id
             where d.kind <> 'EVENT'
               and (d.owed_by = 'BUREAU' or (d.owed_by in ('UNIT', 'MEMBER') and d.sharing <> 'EACH'))
            """;

    /**
     * Leaders by their posts, so that a successor takes over; the responsible units keep the ledger, for the head of a unit
     * and its deputies the own one. Heads and deputies are those of the units named for the duty, else of all; that
     * naming says nothing of who keeps the ledger of the leading group. A period of several years rolls for each
     * post: from the day after the last time that was accepted under the same words, else from its holder's first day
     * (1到2年审计一次: item 3.5).
     */
    static final String PARTIES_OF_LEADERS = OWNERS + """
            insert into duty_party (bureau, duty, owner_kind, owner, unit, units, rolls_from)
            select d.bureau, d.id, 'POST', p.id, case when h.own then p.unit else h.keepers[1] end,
                   case when h.own then array[p.unit] else h.keepers end,
                   case when d.kind = 'RECURRING' and cast(d.every as interval) > interval 'P1Y'
                        then coalesce((select max(a.held_on) + 1
                                         from obligation o
                                         join duty e on e.id = o.duty and e.clause_text = d.clause_text
                                         join record_obligation ho on ho.obligation = o.id and ho.fulfils
                                         join record a on a.id = ho.record and a.state = 'ACCEPTED'
                                        where o.bureau = d.bureau and o.owner_kind = 'POST' and o.owner = p.id
                                          and a.held_on >= p.valid_from),
                                      p.valid_from)
                   end
              from duty d join led l on l.duty = d.id
              join post p on p.bureau = d.bureau and p.validity @> cast(:day as date)
             cross join lateral (
                   select p.kind = 'HEAD' and d.post_list in ('HEADS', 'LEADING_GROUP_AND_HEADS', 'HEADS_AND_DEPUTIES')
                          or p.kind = 'DEPUTY_HEAD' and d.post_list in ('DEPUTY_HEADS', 'HEADS_AND_DEPUTIES') as own,
                          case when d.post_list in ('HEADS', 'LEADING_GROUP_AND_HEADS', 'HEADS_AND_DEPUTIES', 'DEPUTY_HEADS')
                               then coalesce((select array_agg(rp.unit order by rp.ordinal) from row_party rp
                                               where rp.plan_row = d.plan_row and rp.side = 'RESPONSIBLE'), l.units)
                               else l.units end as keepers) h
             where d.kind <> 'EVENT' and d.owed_by = 'LEADER'
               and case d.post_list
                   when 'ECONOMIC_RESPONSIBILITY' then p.economic_responsibility
                   else h.own and (not exists (select from duty_owner n where n.duty = d.id)
                                   or exists (select from owners n where n.duty = d.id and n.unit = p.unit))
                        or d.post_list in ('LEADING_GROUP', 'LEADING_GROUP_AND_HEADS')
                           and p.kind in ('CHIEF', 'COMMISSAR', 'DISCIPLINE_SECRETARY', 'DEPUTY_CHIEF') end
            """;

    /** Party branches, general ones where the duty says so; a branch without a unit of its own is recorded for by the responsible units. */
    static final String PARTIES_OF_BRANCHES = OWNERS + """
            insert into duty_party (bureau, duty, owner_kind, owner, unit, units)
            select d.bureau, d.id, 'BRANCH', b.id, coalesce(b.unit, l.first),
                   case when b.unit is null then l.units else array[b.unit] end
              from duty d join led l on l.duty = d.id
              join party_branch b on b.bureau = d.bureau and b.validity @> cast(:day as date)
             where d.kind <> 'EVENT' and d.owed_by = 'BRANCH'
               and case d.branch_list
                   when 'BRANCHES' then b.kind = 'BRANCH'
                   when 'GENERAL_BRANCHES' then b.kind = 'GENERAL_BRANCH'
                   when 'GENERAL_ELSE_BRANCHES' then b.kind = 'GENERAL_BRANCH' or not exists (
                        select from party_branch g
                         where g.bureau = b.bureau and g.id = b.parent and g.validity @> cast(:day as date))
                   else true end
            """;

    static final String WINDOW = """
            insert into duty_window (id, duty, starts, ends, due, required, due_written, required_full, rolls_from)
            values (:id, :duty, :starts, :ends, :due, :required, :dueWritten, :requiredInFull, :rollsFrom)
            """;

    static final String OBLIGATIONS = """
            insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due,
                                    required)
            select uuidv7(), d.bureau, r.plan, r.id, d.id, w.id, p.owner_kind, p.owner, p.unit, w.starts, w.due, w.required
              from plan_row r
              join duty d on d.plan_row = r.id
              join duty_window w on w.duty = d.id
              join duty_party p on p.duty = d.id and p.rolls_from is not distinct from w.rolls_from
             where r.plan = :plan
            """;

    /** How many owe each duty; where its period rolls, from which day. */
    static final String OWNERS_OF_DUTIES = """
            select p.duty, p.rolls_from, count(*) as owners
              from plan_row r join duty d on d.plan_row = r.id join duty_party p on p.duty = d.id
             where r.plan = :plan group by p.duty, p.rolls_from order by p.duty, p.rolls_from
            """;

    static final String OBLIGATION_UNITS = """
            insert into obligation_unit (bureau, unit, due, obligation)
            select o.bureau, u.unit, o.due, o.id
              from obligation o
              join duty_party p on p.duty = o.duty and p.owner_kind = o.owner_kind and p.owner = o.owner
             cross join unnest(p.units) as u (unit)
             where o.plan = :plan
            """;

    static final String OWED_BY_NOBODY = """
            select d.clause_text
              from plan_row r join duty d on d.plan_row = r.id
             where r.plan = :plan and d.kind <> 'EVENT' and d.owed_by <> 'PERSON'
               and not exists (select from duty_party p where p.duty = d.id)
             order by r.ordinal, d.ordinal
            """;
}
