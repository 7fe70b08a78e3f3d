package org.qingyuan.responsibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.NamedRef;

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

    /** The same as a list shows them: with the names of those who imported them and the versions that they take over from. */
    Page<PlanSummary> page(Caller caller, Integer year, PlanState state, Cursor after, int limit) {
        List<Plan> found = list(caller, year, state, after, limit);
        Map<UUID, NamedRef> people = people(caller, ids(found, plan -> plan.importedBy));
        Map<UUID, Plan> before =
                find("bureau = ?1 and id in ?2", caller.bureau(), ids(found, plan -> plan.replaces)).stream()
                        .collect(Collectors.toMap(plan -> plan.id, Function.identity()));
        return Page.of(
                found,
                limit,
                plan -> PlanSummary.of(plan, people.get(plan.importedBy), before.get(plan.replaces)),
                plan -> Cursor.of(plan.id));
    }

    private static Set<UUID> ids(List<Plan> plans, Function<Plan, UUID> of) {
        return plans.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Map<UUID, NamedRef> people(Caller caller, Set<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select new org.qingyuan.responsibility.NamedRef(p.id, p.name) from Person p where p.bureau = :bureau and p.id in :ids",
                        NamedRef.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(NamedRef::id, Function.identity()));
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
