package org.qingyuan.responsibility.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;

/**
 * 离任: a post that ended, or that passed on to another person in place. Most audits on leaving are made after the leader has
 * left, when the directory names the successor or nobody.
 */
@ApplicationScoped
class FormerHolders {
    private static final int YEARS = 2;
    private static final int MOST = 200;

    /** Within a post the last person that the directory named on each day counts, as for what is owed (Successions). */
    private static final String FORMER = """
            with told as (
                 select distinct on (t.id, d.day) t.id, d.day, cast(c.body ->> 'person' as uuid) as person
                   from post t
                   join directory_change c on c.bureau = t.bureau and c.kind = 'POST' and c.object = cast(t.id as text)
                  cross join lateral (
                        select greatest(cast(c.at at time zone 'Asia/Shanghai' as date), t.valid_from) as day) d
                  where t.bureau = :bureau and t.economic_responsibility and (t.valid_to is null or d.day <= t.valid_to)
                  order by t.id, d.day, c.position desc),
            turn as (
                 select n.*, lag(n.person) over (partition by n.id order by n.day) as before from told n),
            term as (
                 select u.id as post, u.person, lead(u.day) over (partition by u.id order by u.day) - 1 as left_on
                   from turn u where u.person is distinct from u.before),
            former as (
                 select distinct on (f.post, f.person) f.post, f.person, f.left_on
                   from (select m.post, m.person, m.left_on
                           from term m join post t on t.bureau = :bureau and t.id = m.post
                          where m.left_on < cast(:today as date) and m.person <> t.person
                         union all
                         select t.id, t.person, t.valid_to from post t
                          where t.bureau = :bureau and t.economic_responsibility and t.valid_to < cast(:today as date)) f
                  order by f.post, f.person, f.left_on desc)
            select f.post, t.title, f.person, h.name as person_name, t.unit, u.name as unit_name, f.left_on,
                   a.id as audit, a.state, a.planned_on,
                   exists (select from audit b where b.bureau = t.bureau and b.post = t.id and b.person = f.person
                              and b.state not in ('APPLIED', 'CANCELLED')) as busy
              from former f
              join post t on t.bureau = :bureau and t.id = f.post
              join person h on h.bureau = t.bureau and h.id = f.person
              join unit u on u.bureau = t.bureau and u.id = t.unit
              left join lateral (
                   select a.id, a.state, a.planned_on from audit a
                    where a.bureau = t.bureau and a.post = f.post and a.person = f.person and a.state <> 'CANCELLED'
                      and (a.kind = 'LEAVING' or a.state <> 'APPLIED')
                    order by a.planned_on desc, a.id desc limit 1) a on true
             where true
            """;

    private final EntityManager entities;
    private final AuditAccess access;
    private final BusinessCalendar calendar;

    FormerHolders(EntityManager entities, AuditAccess access, BusinessCalendar calendar) {
        this.entities = entities;
        this.access = access;
        this.calendar = calendar;
    }

    /** Who left in the last two years, the last first. */
    List<FormerHolder> list(Caller caller, UUID unit) {
        LocalDate today = calendar.today();
        UUID keeper = access.keeps(caller) ? caller.person() : null;
        return former(caller)
                .when(unit, "and t.unit = :unit", "unit")
                .add("and f.left_on >= :since order by f.left_on desc, f.post, f.person limit :most")
                .with("since", today.minusYears(YEARS))
                .with("most", MOST)
                .rows(entities)
                .stream()
                .map(row -> FormerHolder.of(row, keeper))
                .toList();
    }

    boolean held(Caller caller, UUID post, UUID person) {
        return !former(caller)
                .add("and f.post = :post and f.person = :person")
                .with("post", post)
                .with("person", person)
                .rows(entities)
                .isEmpty();
    }

    private Sql former(Caller caller) {
        return new Sql(FORMER).with("bureau", caller.bureau()).with("today", calendar.today());
    }
}
