package org.qingyuan.inspection.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.inspection.facts.client.FactView;
import org.qingyuan.inspection.facts.client.NamedRef;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.kit.client.ClientJson;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.ObjectKind;

/** The lines of a round's snapshots, as they count for an object. */
@ApplicationScoped
public class FactLines {
    private final EntityManager entities;

    FactLines(EntityManager entities) {
        this.entities = entities;
    }

    void insert(UUID snapshot, List<FactView> facts) {
        for (FactView fact : facts) {
            new Statement("""
                            insert into round_fact (snapshot, ordinal, unit, unit_name, shared, duty, owner, item_no, clause, required, done,
                                                    on_time, not_yet_due, records, measures, line)
                            values (:snapshot, :ordinal, :unit, :unitName, nullif(:shared, cast(array[] as uuid[])), :duty, cast(:owner as uuid), :item, :clause, :required, :done, :onTime,
                                    :notYetDue, cast(:records as jsonb), cast(:measures as jsonb), :line)
                            """)
                    .with("snapshot", snapshot)
                    .with("ordinal", fact.getOrdinal())
                    .with("unit", fact.getUnit().getId())
                    .with("unitName", fact.getUnit().getName())
                    .with(
                            "shared",
                            fact.getSharedWith().stream().map(NamedRef::getId).toArray(UUID[]::new))
                    .with("duty", fact.getDuty())
                    .with(
                            "owner",
                            fact.getOwner() == null ? null : fact.getOwner().getId())
                    .with("item", fact.getItemNo())
                    .with("clause", fact.getClause())
                    .with("required", fact.getRequired())
                    .with("done", fact.getDone())
                    .with("onTime", fact.getOnTime())
                    .with("notYetDue", fact.getNotYetDue())
                    .with("records", json(fact.getRecords()))
                    .with("measures", json(fact.getMeasures()))
                    .with("line", fact.getLine())
                    .run(entities);
        }
    }

    /**
     * In the order of the table: those of the object's units, also what they owe with others, and, of a leader or a branch secretary, what he owes in person. A line
     * with something not yet due gives way to the supplement's, where there is one.
     */
    public List<FactLine> of(Round round, RoundObject object) {
        return of(round, List.of(object)).apply(object);
    }

    /** The same for several objects, read once. The answer refuses an object that was not among them. */
    public Function<RoundObject, List<FactLine>> of(Round round, List<RoundObject> objects) {
        Set<UUID> struck = struck(round);
        Map<String, List<FactLine>> byBureau =
                objects.stream().collect(Collectors.groupingBy(RoundObject::factBureau)).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, bureau -> read(round, bureau.getKey(), bureau.getValue(), struck)));
        Set<UUID> read = objects.stream().map(RoundObject::id).collect(Collectors.toSet());
        return object -> {
            if (!read.contains(object.id())) {
                throw new IllegalArgumentException("not read: " + object.id());
            }
            return byBureau.get(object.factBureau()).stream()
                    .filter(line -> counts(line, object))
                    .toList();
        };
    }

    private static boolean counts(FactLine line, RoundObject object) {
        return object.factUnits().isEmpty()
                || object.factUnits().contains(line.unit())
                || line.shared().stream().anyMatch(object.factUnits()::contains)
                || object.kind() != ObjectKind.UNIT
                        && line.owner() != null
                        && line.owner().toString().equals(object.ref());
    }

    /** Lines that count for any of the objects, which are all of one bureau. */
    private List<FactLine> read(Round round, String bureau, List<RoundObject> objects, Set<UUID> struck) {
        boolean all = objects.stream().anyMatch(object -> object.factUnits().isEmpty());
        List<UUID> units = objects.stream()
                .flatMap(object -> object.factUnits().stream())
                .distinct()
                .toList();
        List<UUID> people = objects.stream()
                .filter(object -> object.kind() != ObjectKind.UNIT)
                .map(object -> UUID.fromString(object.ref()))
                .toList();
        return new Statement("""
                        select m.kind, f.snapshot, f.unit, f.unit_name, coalesce(f.shared, cast(array[] as uuid[])) as shared, f.duty, f.owner, f.item_no, f.clause, f.required, f.done,
                               f.on_time, f.not_yet_due, cast(f.records as text) as records,
                               cast(f.measures as text) as measures, f.line
                          from counting_snapshot m
                          join round_fact f on f.snapshot = m.id
                         where m.round = :round and m.bureau = :bureau
                           and (:all or f.unit = any(:units) or f.shared && :units or f.owner = any(:people))
                           and case m.kind
                               when 'MAIN' then not (f.not_yet_due > 0 and exists (
                                    select from counting_snapshot s join round_fact g on g.snapshot = s.id
                                     where s.round = m.round and s.bureau = m.bureau and s.kind = 'SUPPLEMENT'
                                       and g.unit = f.unit and g.duty = f.duty and g.owner is not distinct from f.owner
                                       and g.shared is not distinct from f.shared))
                               else exists (
                                    select from counting_snapshot s join round_fact g on g.snapshot = s.id
                                     where s.round = m.round and s.bureau = m.bureau and s.kind = 'MAIN'
                                       and g.unit = f.unit and g.duty = f.duty and g.owner is not distinct from f.owner
                                       and g.shared is not distinct from f.shared and g.not_yet_due > 0)
                               end
                         order by f.ordinal, m.kind
                        """)
                .with("round", round.id())
                .with("bureau", bureau)
                .with("all", all)
                .with("units", units.toArray(UUID[]::new))
                .with("people", people.toArray(UUID[]::new))
                .rows(entities, row -> FactLine.of(row, struck));
    }

    /**
     * Records of which a check on site said that they do not support the fact, or that were struck because their acceptance was
     * withdrawn: for every object of the round.
     */
    private Set<UUID> struck(Round round) {
        return new HashSet<>(
                new Statement("""
                        select distinct c.record from ledger_check c
                         where c.round = :round
                           and coalesce((select k.finding from check_correction k
                                          where k.ledger_check = c.id order by k.id desc limit 1), c.finding) = 'NOT_SUPPORTED'
                        union
                        select a.record from withdrawal_answer a
                         where a.round = :round and a.struck
                           and a.at > (select max(s.taken_at) from counting_snapshot s
                                        where s.round = a.round and s.kind = 'MAIN')
                        """).with("round", round.id()).rows(entities, row -> row.get("record", UUID.class)));
    }

    private static String json(Object value) {
        try {
            return ClientJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
