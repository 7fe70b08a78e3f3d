package org.qingyuan.responsibility.ownership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.revision.PlanCopy;
import org.qingyuan.responsibility.revision.Successors;
import org.qingyuan.responsibility.schedule.Generation;

/**
 * Who would owe what if the plan were published today, held against who owes it: found by expanding a copy of the plan by the
 * statements of publishing and taking it back, so that there is one rule of who owes what.
 */
@ApplicationScoped
class PartyDifferences {
    private static final int TIMEOUT_SECONDS = 300;

    /**
     * Units that ended owe nothing, though a cell still names them. A duty that several share has one party; where another
     * leads it, the party regroups and nobody leaves or joins.
     */
    private static final String DIFFERENCES = """
            with mapped as (
                 select unnest(cast(:old as uuid[])) as old, unnest(cast(:fresh as uuid[])) as fresh),
            today as (
                 select distinct m.old as duty, p.owner_kind,
                        case when p.owner_kind = 'UNIT' then v.units[1] else p.owner end as owner,
                        v.units[1] as unit, v.units, p.rolls_from, d.owed_by = 'BUREAU'
                        or (d.owed_by in ('UNIT', 'MEMBER') and d.sharing <> 'EACH') as shared
                   from mapped m join duty_party p on p.duty = m.fresh join duty d on d.id = m.old
                  cross join lateral (
                        select array_agg(n.unit order by n.place) as units
                          from (select u.unit, min(u.place) as place
                                  from unnest(p.units) with ordinality as u (unit, place) group by u.unit) n
                          join unit k on k.bureau = p.bureau and k.id = n.unit and k.validity @> cast(:today as date)) v
                  where v.units is not null),
            owing as (
                 select p.duty, p.owner_kind, p.owner, p.unit, p.units
                   from mapped m join duty_party p on p.duty = m.old
                  where p.left_on is null and p.owner_kind in ('UNIT', 'POST', 'BRANCH'))
            select t.duty, 'REGROUPS' as change, t.owner_kind, t.owner, t.unit, t.units, t.rolls_from
              from today t join owing o on o.duty = t.duty
             where t.shared and not (o.owner = t.owner and o.unit = t.unit
                                      and o.units @> t.units and o.units <@ t.units)
            union all
            select t.duty, 'JOINS', t.owner_kind, t.owner, t.unit, t.units, t.rolls_from
              from today t
             where not exists (select from owing o where o.duty = t.duty
                                  and (t.shared or (o.owner_kind = t.owner_kind and o.owner = t.owner)))
            union all
            select o.duty, 'LEAVES', o.owner_kind, o.owner, o.unit, o.units, cast(null as date)
              from owing o
             where not exists (select from today t where t.duty = o.duty
                                  and (t.shared or (t.owner_kind = o.owner_kind and t.owner = o.owner)))
            """;

    private final PlanRepository plans;
    private final Successors successors;
    private final Generation generation;
    private final EntityManager entities;

    PartyDifferences(PlanRepository plans, Successors successors, Generation generation, EntityManager entities) {
        this.plans = plans;
        this.successors = successors;
        this.generation = generation;
        this.entities = entities;
    }

    List<PartyDifference> of(Caller caller, UUID id, LocalDate today) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TIMEOUT_SECONDS));
        try {
            Plan plan = plans.get(caller, id);
            PlanCopy copy = PlanCopy.of(plan, caller.person(), row -> true, successors.of(plan.bureau));
            entities.persist(copy.plan());
            entities.flush();
            generation.expand(copy.plan().id, today);
            return new Sql(DIFFERENCES)
                            .with("today", today)
                            .with("old", copy.duties().keySet().toArray(UUID[]::new))
                            .with("fresh", copy.duties().values().toArray(UUID[]::new))
                            .rows(entities)
                            .stream()
                            .map(row -> new PartyDifference(
                                    row.get("duty", UUID.class),
                                    OwnerChangeKind.valueOf(row.get("change", String.class)),
                                    row.get("owner_kind", String.class),
                                    row.get("owner", UUID.class),
                                    row.get("unit", UUID.class),
                                    row.get("units", UUID[].class),
                                    row.get("rolls_from", LocalDate.class)))
                            .toList();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
