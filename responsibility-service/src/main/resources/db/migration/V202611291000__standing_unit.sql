-- A plan keeps the units that it was issued with; after a reorganisation others stand for them. Which, is asked here alone.

-- The unit that stands on a day for one that is named somewhere: itself, or the last that followed it, through any number of
-- reorganisations. Null for one that ended and that nobody follows.
create function standing_unit(in_bureau text, in_unit uuid, on_day date) returns uuid
    language sql stable parallel safe
    begin atomic
        with recursive line (unit) as (
            select in_unit
            union
            select n.successor
              from line l
              join unit u on u.bureau = in_bureau and u.id = l.unit and not u.validity @> on_day
             cross join lateral (
                   select r.successor from reorganisation r
                    where r.bureau = in_bureau and r.unit = l.unit and r.successor is not null
                    order by r.id desc limit 1) n)
        select u.id from line l join unit u on u.bureau = in_bureau and u.id = l.unit and u.validity @> on_day;
    end;

-- Who stands on either side of a row on a day. The line is followed only for those that ended: 各单位 may be thousands.
create function row_units(in_row uuid, on_day date) returns table (side text, unit uuid, ordinal int)
    language sql stable parallel safe
    begin atomic
        select s.side, s.unit, min(s.ordinal)
          from (select p.side, p.ordinal,
                       case when u.validity @> on_day then u.id else standing_unit(u.bureau, u.id, on_day) end as unit
                  from row_party p join unit u on u.bureau = p.bureau and u.id = p.unit
                 where p.plan_row = in_row) s
         where s.unit is not null
         group by s.side, s.unit;
    end;

-- The units that see to a duty on a day, in order: those named for it, else the members or the responsible units of its row.
-- Where none of them stands any more they are who they were at publishing: what nobody does becomes overdue, and 纪委 hears of it.
create or replace function duty_units(in_duty uuid, on_day date) returns uuid[]
    language sql stable parallel safe
    begin atomic
        with d as (
             select x.id, x.bureau, x.plan_row,
                    case when x.owed_by = 'MEMBER'
                          and exists (select from row_party s where s.plan_row = x.plan_row and s.side = 'SUPPORTING')
                         then 'SUPPORTING' else 'RESPONSIBLE' end as side
               from duty x where x.id = in_duty),
        named as (
             select case when u.validity @> on_day then u.id else standing_unit(u.bureau, u.id, on_day) end as unit,
                    w.ordinal * 100000 + u.ordinal as place
               from d join duty_owner w on w.duty = d.id
               join unit u on u.bureau = d.bureau and u.id = w.unit
              union all
             select u.id, w.ordinal * 100000 + u.ordinal
               from d join duty_owner w on w.duty = d.id
               join unit_group g on g.bureau = d.bureau and g.id = w.unit_group
               join unit u on u.bureau = g.bureau and u.validity @> on_day
                          and (u.kind = any (g.kinds) or exists (
                               select from unit_group_unit m
                                where m.bureau = g.bureau and m.unit_group = g.id and m.unit = u.id)))
        select coalesce(
            (select array_agg(n.unit order by n.place)
               from (select x.unit, min(x.place) as place from named x where x.unit is not null group by x.unit) n),
            (select array_agg(p.unit order by p.ordinal) from d cross join lateral row_units(d.plan_row, on_day) p
              where p.side = d.side),
            (select array_agg(p.unit order by p.ordinal) from d join row_party p on p.plan_row = d.plan_row and p.side = d.side));
    end;
