package org.qingyuan.responsibility.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
     * of two 副局长 at a time the one who stays is nobody's successor.
     */
    private static final String HOLDERS = """
            with recursive held as (
                 select t.* from obligation o join post t on t.bureau = o.bureau and t.id = o.owner
                  where o.bureau = :bureau and o.id = :obligation and o.owner_kind = 'POST'
                 union all
                 select n.* from held h cross join lateral (
                        select s.* from post s
                         where s.bureau = h.bureau and s.unit = h.unit and s.kind = h.kind
                           and name_key(s.title) = name_key(h.title) and s.valid_from > h.valid_to
                         order by s.valid_from, s.id limit 1) n)
            select h.person, p.name, h.title, h.valid_from, h.valid_to, h.validity @> cast(:today as date) as current
              from held h join person p on p.bureau = h.bureau and p.id = h.person
             order by h.valid_from
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
        List<HolderView> holders = new Sql(HOLDERS)
                        .with("bureau", caller.bureau())
                        .with("obligation", obligation)
                        .with("today", today)
                        .rows(entities)
                        .stream()
                        .map(row -> new HolderView(
                                new NamedRef(row.get("person", UUID.class), row.get("name", String.class)),
                                row.get("title", String.class),
                                row.get("valid_from", LocalDate.class),
                                row.get("valid_to", LocalDate.class),
                                row.get("current", Boolean.class)))
                        .toList();
        return new SuccessionView(holders, vacantSince(holders, today));
    }

    /** A post is vacant after the last holder that took it up left it, until somebody does again. */
    static LocalDate vacantSince(List<HolderView> holders, LocalDate today) {
        if (holders.isEmpty() || holders.stream().anyMatch(HolderView::current)) {
            return null;
        }
        return holders.stream()
                .filter(holder -> holder.to() != null && holder.to().isBefore(today))
                .map(holder -> holder.to().plusDays(1))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
