package org.qingyuan.responsibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;

@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private final UnitMatching matching;

    PlanRepository(UnitMatching matching) {
        this.matching = matching;
    }

    /** Drafts are the discipline office's own; everybody else knows only what was published. */
    private static final String VISIBLE = "bureau = ?1 and state <> 'DISCARDED' and (?2 = true or state <> 'DRAFT')";

    public Optional<Plan> find(Caller caller, UUID id) {
        return find(VISIBLE + " and id = ?3", caller.bureau(), reviews(caller), id)
                .firstResultOptional();
    }

    /** @throws Problem 404 when there is no such plan for this caller */
    public Plan get(Caller caller, UUID id) {
        return find(caller, id).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The plan with its rows, read in one transaction. */
    @Transactional
    public PlanView view(Caller caller, UUID id, Map<UUID, String> names, Language language) {
        Plan plan = get(caller, id);
        return PlanView.of(plan, names, matching.unknown(plan), language);
    }

    /** Newest first; {@code limit + 1} rows at most. */
    public List<Plan> list(Caller caller, Integer year, PlanState state, Cursor after, int limit) {
        return find(
                        VISIBLE + " and (?3 is null or year = ?3) and (?4 is null or state = ?4)"
                                + " and (?5 is null or id < ?5) order by id desc",
                        caller.bureau(),
                        reviews(caller),
                        year,
                        state,
                        after == null ? null : after.uuid(0))
                .page(0, limit + 1)
                .list();
    }

    /** Whether another table of the same title holds on any of these days; the database's exclusion settles a race. */
    public boolean inForce(Plan plan, LocalDate from, LocalDate to) {
        return count(
                        "bureau = ?1 and title = ?2 and state = 'IN_FORCE' and validFrom <= ?4 and validTo >= ?3",
                        plan.bureau,
                        plan.title,
                        from,
                        to)
                > 0;
    }

    /** How many drafts the caller has to review. */
    public long countDrafts(Caller caller) {
        return reviews(caller) ? count("bureau = ?1 and state = 'DRAFT'", caller.bureau()) : 0;
    }

    private static boolean reviews(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
    }
}
