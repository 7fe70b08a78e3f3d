package org.qingyuan.responsibility.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.trail.TrailKey;
import org.qingyuan.responsibility.Sql;

/** 查阅授权: signed when it is given, and looked at again each time it is used. */
@ApplicationScoped
public class InspectionGrants {
    private static final Duration LONGEST = Duration.ofHours(8);

    private final EntityManager entities;
    private final TrailKey key;
    private final Trail trail;

    InspectionGrants(EntityManager entities, TrailKey key, Trail trail) {
        this.entities = entities;
        this.key = key;
        this.trail = trail;
    }

    /**
     * The same id again changes nothing.
     *
     * @throws Problem 400 over already, or longer than eight hours; a period that ends before it begins
     */
    @Transactional
    void give(UUID id, InspectionGrantRequest request) {
        Instant now = Instant.now();
        InspectionGrant grant = InspectionGrant.of(id, request);
        if (!grant.until().isAfter(now) || grant.until().isAfter(now.plus(LONGEST))) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("until", "RANGE");
        }
        if (grant.to().isBefore(grant.from())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("to", "RANGE");
        }
        boolean given = !new Sql("""
                        insert into inspection_grant (id, bureau, units, round, held_from, held_to, inspector_bureau, inspector,
                                                      given_at, until, key_id, signature)
                        values (:id, :bureau, cast(:units as uuid[]), :round, :from, :to, :inspectorBureau, :inspector, :now,
                                :until, :key, :signature)
                            on conflict (id) do nothing
                        returning id
                        """)
                .with("id", id)
                .with("bureau", grant.bureau())
                .with("units", grant.units().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .with("round", grant.round())
                .with("from", grant.from())
                .with("to", grant.to())
                .with("inspectorBureau", grant.inspectorBureau())
                .with("inspector", grant.inspector())
                .with("now", now)
                .with("until", grant.until())
                .with("key", key.id())
                .with("signature", key.sign(grant.text()))
                .rows(entities)
                .isEmpty();
        if (given) {
            trail.recordIn(
                    grant.bureau(),
                    "inspection-grant.give",
                    "round",
                    grant.round(),
                    Map.of("grant", id.toString(), "inspector", grant.inspector()));
        }
    }

    /** Those that have run out need no end; the same again changes nothing. */
    @Transactional
    void end(UUID round) {
        Instant now = Instant.now();
        List<Tuple> ended = new Sql("""
                        with ended as (
                             insert into inspection_grant_end (grant_id, ended_at)
                             select id, :now from inspection_grant where round = :round and until > :now
                                 on conflict do nothing
                             returning grant_id)
                        select distinct g.bureau from inspection_grant g join ended e on e.grant_id = g.id
                        """).with("now", now).with("round", round).rows(entities);
        ended.forEach(row ->
                trail.recordIn(row.get("bureau", String.class), "inspection-grant.end", "round", round, Map.of()));
    }

    /**
     * @return the grant by which the caller may read a record of that unit, held on that day: one for the unit, or for one that took
     *     over from it while the grant's period ran, or afterwards and whose figures rest on this record
     */
    public Optional<UUID> admits(Caller caller, String bureau, UUID unit, UUID record, LocalDate heldOn) {
        List<Tuple> given = new Sql("""
                        select id, bureau, units, round, held_from, held_to, inspector_bureau, inspector, until, key_id, signature
                          from inspection_grant
                         where inspector_bureau = :own and inspector = :account and bureau = :bureau and until > :now
                           and not exists (select from inspection_grant_end e where e.grant_id = inspection_grant.id)
                         order by until desc limit 200
                        """)
                .with("own", caller.bureau())
                .with("account", caller.account())
                .with("bureau", bureau)
                .with("now", Instant.now())
                .rows(entities);
        return given.stream()
                .filter(row -> InspectionGrant.of(row)
                                .covers(
                                        withSuccessors(bureau, unit, record, row.get("held_to", LocalDate.class)),
                                        heldOn)
                        && signed(row))
                .map(row -> row.get("id", UUID.class))
                .findFirst();
    }

    /**
     * Parts of a split unit that took over nothing are none of them. Whoever took over only after the period was inspected beside
     * the unit: maybe by others, who had been recused from it.
     */
    private Set<UUID> withSuccessors(String bureau, UUID unit, UUID record, LocalDate to) {
        return new Sql("""
                        with recursive line as (
                             select cast(:unit as uuid) as unit
                             union
                             select r.successor from line l
                               join reorganisation r on r.bureau = :bureau and r.unit = l.unit and r.successor is not null
                              where r.effective_on <= :to
                                 or exists (select from obligation_record m
                                              join obligation_unit ou on ou.obligation = m.obligation and ou.unit = r.successor
                                             where m.record = :record))
                        select unit from line
                        """)
                .with("bureau", bureau).with("unit", unit).with("record", record).with("to", to).rows(entities).stream()
                        .map(row -> row.get("unit", UUID.class))
                        .collect(Collectors.toSet());
    }

    /** Ed25519 signs the same text in the same way. A grant of a key that was replaced meanwhile is void: it lasted hours anyway. */
    private boolean signed(Tuple row) {
        return key.id().equals(row.get("key_id", String.class))
                && key.sign(InspectionGrant.of(row).text()).equals(row.get("signature", String.class));
    }
}
