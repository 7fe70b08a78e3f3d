package org.qingyuan.responsibility.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;

/** What must be true of a request before it is kept, before it is submitted and before it is approved. */
@ApplicationScoped
public class ReliefChecks {
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    ReliefChecks(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /**
     * What is confidential is no matter for a request that the whole unit reads: it is asked for by word of mouth.
     *
     * @throws Problem 404 for an obligation of another unit, 403 for one whose ledger another unit keeps
     */
    void obligations(Caller caller, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Tuple> found = new Sql("""
                        select o.unit from obligation_unit ou join obligation o on o.id = ou.obligation
                         where ou.bureau = :bureau and ou.unit = :unit and ou.obligation in (:ids)
                           and not o.confidential
                        """)
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .with("ids", ids)
                .rows(entities);
        if (found.size() < ids.size()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (found.stream().anyMatch(row -> !row.get("unit", UUID.class).equals(caller.unit()))) {
            throw new Problem(ResponsibilityProblem.RELIEF_BY_KEEPER);
        }
    }

    /** @throws Problem 422 naming each field that is missing */
    void complete(Relief relief) {
        Problem incomplete = new Problem(ResponsibilityProblem.RELIEF_INCOMPLETE);
        require(incomplete, "obligations", relief.obligations.isEmpty());
        require(incomplete, "reason", relief.reason.isBlank());
        require(incomplete, "basis", relief.basis.isBlank());
        require(incomplete, "until", relief.kind == ReliefKind.POSTPONE && relief.until == null);
        if (!incomplete.errors().isEmpty()) {
            throw incomplete;
        }
    }

    /**
     * Holds the obligations until the transaction ends, so that no two requests for one are under way together.
     *
     * @throws Problem 409 when one is fulfilled, exempt, closed or asked for already; 422 when the new date is no later one
     */
    void grantable(Relief relief) {
        entities.createNativeQuery("select id from obligation where id in (:ids) order by id for update", UUID.class)
                .setParameter("ids", relief.obligations)
                .getResultList();
        for (Tuple row : new Sql("""
                        select d.clause_text, p.due,
                               p.closed_on is not null or p.exempted_on is not null or p.accepted >= p.required as settled,
                               exists (select from relief_obligation ro join relief r on r.id = ro.relief
                                        where ro.obligation = p.id and r.state = 'SUBMITTED' and r.id <> :relief) as asked
                          from obligation_progress p join duty d on d.id = p.duty
                         where p.id in (:ids) order by p.due, p.id
                        """)
                .with("ids", relief.obligations)
                .with("relief", relief.id)
                .rows(entities)) {
            String clause = row.get("clause_text", String.class);
            if (row.get("settled", Boolean.class)) {
                throw new Problem(ResponsibilityProblem.RELIEF_NOT_NEEDED, clause);
            }
            if (row.get("asked", Boolean.class)) {
                throw new Problem(ResponsibilityProblem.RELIEF_PENDING, clause);
            }
            if (relief.kind == ReliefKind.POSTPONE) {
                requireLater(relief.until, row.get("due", LocalDate.class));
            }
        }
    }

    private void requireLater(LocalDate until, LocalDate due) {
        if (!until.isAfter(due) || until.isBefore(calendar.today())) {
            throw new Problem(ResponsibilityProblem.POSTPONED_TOO_EARLY, until, due)
                    .withError("until", "POSTPONED_TOO_EARLY");
        }
    }

    private static void require(Problem problem, String field, boolean missing) {
        if (missing) {
            problem.withError(field, "REQUIRED");
        }
    }
}
