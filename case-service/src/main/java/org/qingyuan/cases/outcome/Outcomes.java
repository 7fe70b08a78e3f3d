package org.qingyuan.cases.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.notify.Outbox;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** Reads announced outcomes of the caller's bureau, and revokes one. */
@ApplicationScoped
public class Outcomes {
    private static final String OUTCOME = """
            select o.id, o.unit, u.name as unit_name, o.person, p.name as person_name, o.subject_rank, o.kind, o.case_filed,
                   o.organ, o.announced_on, r.revoked_on
              from announced_outcome o
              left join directory_unit u on u.bureau = o.bureau and u.id = o.unit
              left join directory_person p on p.bureau = o.bureau and p.id = o.person
              left join outcome_revocation r on r.outcome = o.id
             where o.bureau = :bureau
            """;

    private final EntityManager entities;
    private final Outbox outbox;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Outcomes(EntityManager entities, Outbox outbox, BusinessCalendar calendar, Trail trail) {
        this.entities = entities;
        this.outbox = outbox;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** The last announced first; {@code limit + 1} rows at most. */
    List<OutcomeView> list(Caller caller, Cursor after, int limit) {
        Statement list = new Statement(OUTCOME).with("bureau", caller.bureau());
        if (after != null) {
            list.add("and (o.announced_on, o.id) < (:afterDay, :afterId)")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return list.add("order by o.announced_on desc, o.id desc limit :most")
                .with("most", limit + 1)
                .rows(entities, OutcomeView::of);
    }

    /** @throws Problem 404; 403 for whom it concerns and for his unit; 409 revoked already */
    @Transactional
    public OutcomeView revoke(Caller caller, UUID id, RevocationRequest request) {
        OutcomeView outcome = get(caller, id);
        boolean own = outcome.unit().id().equals(caller.unit())
                || outcome.person() != null && outcome.person().id().equals(caller.person());
        if (own || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        int written = new Statement("""
                insert into outcome_revocation (outcome, revoked_on, revoked_by, basis)
                values (:outcome, :today, :person, :basis) on conflict do nothing
                """)
                .with("outcome", id)
                .with("today", calendar.today())
                .with("person", caller.person())
                .with("basis", request.basis().strip())
                .run(entities);
        if (written == 0) {
            throw new Problem(OutcomeProblem.OUTCOME_REVOKED);
        }
        outbox.revoked(caller.bureau(), OutcomeNotices.reference(id), calendar.today());
        trail.record("outcome.revoke", "outcome", id, Map.of());
        return get(caller, id);
    }

    private OutcomeView get(Caller caller, UUID id) {
        return new Statement(OUTCOME)
                .add("and o.id = :id")
                .with("bureau", caller.bureau())
                .with("id", id)
                .first(entities, OutcomeView::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
