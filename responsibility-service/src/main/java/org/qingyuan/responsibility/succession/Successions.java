package org.qingyuan.responsibility.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.ObligationRepository;

/** 接任: reads from the directory who took over a post that owes something. */
@ApplicationScoped
public class Successions {
    /**
     * The successor is whoever next takes up an office of the same title and kind in the same unit after the holder left it:
     * of two 副局长 at a time the one who stays is nobody's successor. Within one row of the directory the holder may change too:
     * the last person of each day counts, and who stands in it at the end is not asked of changes written down afterwards.
     */
    private static final String HOLDERS = """
            with recursive line as (
                 select t.*, 0 as step from obligation o join post t on t.bureau = o.bureau and t.id = o.owner
                  where o.bureau = :bureau and o.id = :obligation and o.owner_kind = 'POST'
                 union all
                 select n.*, l.step + 1 from line l cross join lateral (
                        select s.* from post s
                         where s.bureau = l.bureau and s.unit = l.unit and s.kind = l.kind
                           and name_key(s.title) = name_key(l.title) and s.valid_from > l.valid_to
                         order by s.valid_from, s.id limit 1) n),
            told as (
                 select distinct on (l.id, d.day) l.id, d.day, cast(c.body ->> 'person' as uuid) as person
                   from line l
                   join directory_change c on c.bureau = l.bureau and c.kind = 'POST' and c.object = cast(l.id as text)
                  cross join lateral (
                        select greatest(cast(c.at at time zone 'Asia/Shanghai' as date), l.valid_from) as day) d
                  where l.valid_to is null or d.day <= l.valid_to
                  order by l.id, d.day, c.position desc),
            turn as (
                 select t.*, lag(t.person) over (partition by t.id order by t.day) as before from told t),
            term as (
                 select u.id, u.person, case when u.before is not null then u.day end as first_day,
                        lead(u.day) over (partition by u.id order by u.day) - 1 as last_day
                   from turn u where u.person is distinct from u.before)
            select p.id as person, p.name, l.title, coalesce(m.first_day, l.valid_from) as valid_from,
                   coalesce(m.last_day, l.valid_to) as valid_to, l.step = 0 as owes,
                   l.step = 0 and m.last_day is null and l.validity @> cast(:today as date) as current
              from line l
              left join term m on m.id = l.id
              join person p on p.bureau = l.bureau and p.id = case when m.last_day is null then l.person else m.person end
             order by l.step, valid_from
            """;

    private final ObligationRepository obligations;
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    Successions(ObligationRepository obligations, EntityManager entities, BusinessCalendar calendar) {
        this.obligations = obligations;
        this.entities = entities;
        this.calendar = calendar;
    }

    /** Empty for what no post owes. @throws org.qingyuan.kit.problem.Problem 404 when the caller may not know of it */
    public SuccessionView of(Caller caller, UUID obligation) {
        obligations.get(caller, obligation);
        LocalDate today = calendar.today();
        List<Tuple> rows = new Sql(HOLDERS)
                .with("bureau", caller.bureau())
                .with("obligation", obligation)
                .with("today", today)
                .rows(entities);
        List<HolderView> holders = rows.stream()
                .map(row -> new HolderView(
                        new NamedRef(row.get("person", UUID.class), row.get("name", String.class)),
                        row.get("title", String.class),
                        row.get("valid_from", LocalDate.class),
                        row.get("valid_to", LocalDate.class),
                        row.get("current", Boolean.class)))
                .toList();
        return new SuccessionView(holders, vacantSince(rows, today));
    }

    /** Whoever took up the office in a row of its own owes it once 纪委 has decided so, and not before. */
    private static LocalDate vacantSince(List<Tuple> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> row.get("owes", Boolean.class))
                .reduce((before, last) -> last)
                .map(row -> row.get("valid_to", LocalDate.class))
                .filter(last -> last.isBefore(today))
                .map(last -> last.plusDays(1))
                .orElse(null);
    }
}
