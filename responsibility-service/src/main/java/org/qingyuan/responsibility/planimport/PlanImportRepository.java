package org.qingyuan.responsibility.planimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.reading.UnreadableReason;

@ApplicationScoped
public class PlanImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {

    /** @throws Problem 404 when the caller's bureau has no such import */
    public PlanImport get(Caller caller, UUID id) {
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** @throws Problem 404; 422 for one that was refused because it holds macros */
    public PlanImport toHandOut(Caller caller, UUID id) {
        PlanImport it = get(caller, id);
        if (UnreadableReason.MACROS.name().equals(it.problem)) {
            throw new Problem(ResponsibilityProblem.EVIDENCE_DANGEROUS, it.fileName);
        }
        return it;
    }

    public Optional<PlanImport> byKey(Caller caller, String idempotencyKey) {
        return find(
                        "bureau = ?1 and importedBy = ?2 and idempotencyKey = ?3",
                        caller.bureau(),
                        caller.person(),
                        idempotencyKey)
                .firstResultOptional();
    }

    /** Of these imports, those whose draft was discarded. */
    public Set<UUID> discarded(Collection<PlanImport> imports) {
        List<UUID> made =
                imports.stream().filter(it -> it.plan != null).map(it -> it.id).toList();
        return made.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select i.id from PlanImport i join Plan p on p.id = i.plan"
                                        + " where i.id in ?1 and p.state = ?2",
                                UUID.class)
                        .setParameter(1, made)
                        .setParameter(2, PlanState.DISCARDED)
                        .getResultList());
    }

    /** Newest first; {@code limit + 1} rows at most. */
    public List<PlanImport> list(Caller caller, Cursor after, int limit) {
        return find(
                        "bureau = ?1 and (?2 is null or id < ?2) order by id desc",
                        caller.bureau(),
                        after == null ? null : after.uuid(0))
                .page(0, limit + 1)
                .list();
    }
}
