-- 换人: the row of the directory that stands for a post on a day. Where it is over, whoever next took up an office of the same title
-- and kind in the same unit stands for it, by the rule that names the holders of a post that owes something.
create function post_standing(of_bureau text, of_post uuid, day date) returns uuid
    language sql stable parallel safe
    return (
        with recursive line as (
             select t.bureau, t.id, t.unit, t.kind, t.title, t.valid_to, t.validity
               from post t where t.bureau = of_bureau and t.id = of_post
             union all
             select n.* from line l cross join lateral (
                    select s.bureau, s.id, s.unit, s.kind, s.title, s.valid_to, s.validity from post s
                     where s.bureau = l.bureau and s.unit = l.unit and s.kind = l.kind
                       and name_key(s.title) = name_key(l.title) and s.valid_from > l.valid_to
                     order by s.valid_from, s.id limit 1) n)
        select l.id from line l where l.validity @> day limit 1);

-- Who has to do a sub-task on a day: the holder of the post it was given to, or the person it was given to while serving in the unit
-- that gave it, or holding a post there. Null: nobody.
create function subtask_holder(k subtask, day date) returns uuid
    language sql stable parallel safe
    return case k.assignee_kind
        when 'POST' then (
             select t.person from post t where t.bureau = k.bureau and t.id = post_standing(k.bureau, k.assignee, day))
        else (
             select h.id from person h
              where h.bureau = k.bureau and h.id = k.assignee and h.validity @> day
                and (h.unit = k.unit
                     or exists (select from post t
                                 where t.bureau = k.bureau and t.person = h.id and t.unit = k.unit
                                   and t.validity @> day)))
    end;
