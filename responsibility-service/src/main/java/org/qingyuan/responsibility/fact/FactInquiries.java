package org.qingyuan.responsibility.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.qingyuan.responsibility.Sql;

/** What whoever takes snapshots over has to know beside their figures. */
@ApplicationScoped
class FactInquiries {
    private static final String WAITING = """
            select r.unit, u.name as unit_name, case r.state when 'SIGNED' then r.accepting_side end as side,
                   case r.state when 'SIGNED' then r.accepting_unit end as accepting_unit, a.name as accepting_name,
                   cast(count(*) as int) as records, min(r.held_on) as oldest
              from record r
              join unit u on u.bureau = r.bureau and u.id = r.unit
              left join unit a on r.state = 'SIGNED' and a.bureau = r.bureau and a.id = r.accepting_unit
             where r.bureau = :bureau and r.state in ('SUBMITTED', 'SIGNED') and r.held_on <= cast(:asOf as date)
               and exists (select from record_act h
                            where h.record = r.id and h.act = 'SUBMIT' and h.business_day <= cast(:asOf as date))
               and exists (select from record_obligation ro join obligation o on o.id = ro.obligation
                            where ro.record = r.id and ro.fulfils and o.closed_on is null and o.exempted_on is null
                              and o.due between cast(:from as date) and cast(:to as date))
             group by 1, 2, 3, 4, 5, u.ordinal
             order by u.ordinal, r.unit, 3 nulls first, 4
            """;

    private static final String WITHDRAWN = """
            select r.id as record, x.hash, r.unit, u.name as unit_name, r.title, r.state = 'ACCEPTED' as accepted,
                   a.business_day as since, a.reason
              from (select distinct cast(s.source ->> 'id' as uuid) as id, s.source ->> 'hash' as hash
                      from fact f cross join jsonb_array_elements(f.records) s (source)
                     where f.snapshot = :snapshot) x
              join record r on r.id = x.id and (r.state <> 'ACCEPTED' or r.hash is distinct from x.hash)
              join unit u on u.bureau = r.bureau and u.id = r.unit
              left join lateral (select a.business_day, a.reason from record_act a
                                  where a.record = r.id and a.act = 'REOPEN' order by a.id desc limit 1) a on true
             order by u.ordinal, r.unit, r.id
            """;

    private static final String STANDING = """
            select u.id as unit, s.id as standing
              from unit u cross join lateral (select standing_unit(u.bureau, u.id, cast(:on as date)) as id) s
             where u.bureau = :bureau and u.valid_to < cast(:on as date) and s.id is not null
             order by u.id
            """;

    private final EntityManager entities;

    FactInquiries(EntityManager entities) {
        this.entities = entities;
    }

    List<WaitingRecords> waiting(String bureau, LocalDate from, LocalDate to, LocalDate asOf) {
        return new Sql(WAITING)
                .with("bureau", bureau).with("from", from).with("to", to).with("asOf", asOf).rows(entities).stream()
                        .map(WaitingRecords::of)
                        .toList();
    }

    List<WithdrawnRecord> withdrawn(FactSnapshot snapshot) {
        return new Sql(WITHDRAWN)
                .with("snapshot", snapshot.id).rows(entities).stream()
                        .map(WithdrawnRecord::of)
                        .toList();
    }

    List<StandingUnit> standing(String bureau, LocalDate on) {
        return new Sql(STANDING)
                .with("bureau", bureau).with("on", on).rows(entities).stream()
                        .map(StandingUnit::of)
                        .toList();
    }
}
