package org.qingyuan.responsibility.ownership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.ownership.OwnerChanges.Key;

/** What is proposed of units that would owe something, or share it with others, and when somebody last decided on it. */
@ApplicationScoped
public class OwnerProposals {
    private final PartyDifferences differences;
    private final BusinessCalendar calendar;
    private final EntityManager entities;

    OwnerProposals(PartyDifferences differences, BusinessCalendar calendar, EntityManager entities) {
        this.differences = differences;
        this.calendar = calendar;
        this.entities = entities;
    }

    /**
     * @param units that would owe it, or record for it
     * @param decidedAt when somebody last declined just that; null: nobody did
     */
    public record UnitProposal(Set<UUID> units, @Nullable Instant decidedAt) {
        public boolean openSince(Instant then) {
            return decidedAt == null || !decidedAt.isAfter(then);
        }
    }

    private record Decided(Key key, UUID duty) {}

    /** Costs an expansion of the plan and must not be asked for within a transaction. */
    public List<UnitProposal> of(Caller caller, UUID plan) {
        List<PartyDifference> found = differences.of(caller, plan, calendar.today());
        Map<Decided, Instant> decided = QuarkusTransaction.requiringNew().call(() -> decided(plan));
        return found.stream()
                .filter(one -> one.change() != OwnerChangeKind.LEAVES
                        && one.ownerKind().equals("UNIT"))
                .map(one -> new UnitProposal(
                        new HashSet<>(Arrays.asList(one.units())),
                        decided.get(new Decided(OwnerChanges.key(one), one.duty()))))
                .toList();
    }

    private Map<Decided, Instant> decided(UUID plan) {
        Map<Decided, Instant> decided = new HashMap<>();
        new Sql(
                        "select d.change, d.owner_kind, d.owner, d.duties, d.decided_at from owner_decision d where d.plan = :plan order by d.id")
                .with("plan", plan)
                .rows(entities)
                .forEach(row -> {
                    Key key = OwnerChanges.key(row);
                    for (UUID duty : row.get("duties", UUID[].class)) {
                        decided.put(new Decided(key, duty), row.get("decided_at", Instant.class));
                    }
                });
        return decided;
    }
}
