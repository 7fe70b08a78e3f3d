package org.qingyuan.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;

/** 上年结转: what stays open from one round to the next. */
@ApplicationScoped
class CarriedOver {
    private final Rounds rounds;
    private final Measures measures;
    private final EntityManager entities;

    CarriedOver(Rounds rounds, Measures measures, EntityManager entities) {
        this.rounds = rounds;
        this.measures = measures;
        this.entities = entities;
    }

    /**
     * What earlier rounds of the bureau carried over for the objects of this one and is open still, with what waits for its re-check; steps are taken under the round
     * that it comes from.
     */
    List<MeasureView> list(Caller caller, UUID id) {
        Round round = rounds.get(caller, id);
        Map<UUID, List<UUID>> open = new Statement("""
                        select m.id, m.round
                          from measure m
                          join evaluation_round r on r.id = m.round
                          join round_object o on o.id = m.object
                         where m.bureau = :bureau and r.period_to < :from
                           and m.state not in ('DONE', 'ANNOUNCED', 'WITHDRAWN')
                           and (m.state = 'ACCEPTED' or r.state = 'CLOSED'
                                or exists (select from measure_act a where a.measure = m.id and a.act = 'CARRY_OVER'))
                           and exists (select from round_object n
                                        where n.round = :round and n.kind = o.kind and n.ref = o.ref)
                           and (:evaluates
                                or o.owner_bureau = :own
                                   and (o.owner_unit = cast(:unit as uuid) or o.person = cast(:person as uuid)))
                         order by r.period_to, m.id
                        """)
                        .with("bureau", round.bureau())
                        .with("from", round.from())
                        .with("round", id)
                        .with("evaluates", Rounds.mine(caller, round))
                        .with("own", caller.bureau())
                        .with("unit", caller.unit())
                        .with("person", caller.person())
                        .rows(entities)
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("round", UUID.class),
                                LinkedHashMap::new,
                                Collectors.mapping(row -> row.get("id", UUID.class), Collectors.toList())));
        return open.entrySet().stream()
                .flatMap(earlier -> measures.list(caller, earlier.getKey()).stream()
                        .filter(one -> earlier.getValue().contains(one.id())))
                .toList();
    }
}
