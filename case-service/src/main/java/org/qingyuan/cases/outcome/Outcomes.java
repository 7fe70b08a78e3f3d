package org.qingyuan.cases.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.notify.Outbox;
import org.qingyuan.cases.people.People;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** Reads announced outcomes of the caller's bureau and those that it decided, for the superior those of the bureaus below as well, and revokes one. */
@ApplicationScoped
public class Outcomes {
    private static final String OUTCOME = """
            select o.id, o.bureau, b.name as bureau_name, o.decided_by, o.unit, u.name as unit_name, o.person, p.name as person_name, o.subject_rank, o.kind, o.case_filed,
                   o.organ, o.announced_on, r.revoked_on
              from announced_outcome o
              left join directory_bureau b on b.code = o.bureau
              left join directory_unit u on u.bureau = o.bureau and u.id = o.unit
              left join directory_person p on p.bureau = o.bureau and p.id = o.person
              left join outcome_revocation r on r.outcome = o.id
             where (o.bureau = :bureau or o.decided_by = :bureau or o.bureau in (:below))
            """;

    private final EntityManager entities;
    private final People people;
    private final Outbox outbox;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Outcomes(EntityManager entities, People people, Outbox outbox, BusinessCalendar calendar, Trail trail) {
        this.entities = entities;
        this.people = people;
        this.outbox = outbox;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** The last announced first; {@code limit + 1} rows at most. */
    List<OutcomeView> list(Caller caller, Cursor after, int limit) {
        Statement list = known(caller);
        if (after != null) {
            list.add("and (o.announced_on, o.id) < (:afterDay, :afterId)")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return list.add("order by o.announced_on desc, o.id desc limit :most")
                .with("most", limit + 1)
                .rows(entities, row -> OutcomeView.of(row, caller));
    }

    /** @throws Problem 404; 403 for whom it concerns, for his unit and for who did not decide it; 409 revoked already */
    @Transactional
    public OutcomeView revoke(Caller caller, UUID id, RevocationRequest request) {
        OutcomeView outcome = get(caller, id);
        if (outcome.revokedOn() != null) {
            throw new Problem(OutcomeProblem.OUTCOME_REVOKED);
        }
        if (!outcome.revocable()) {
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
        outbox.revoked(outcome.bureau(), OutcomeNotices.reference(id), calendar.today());
        trail.recordIn(outcome.bureau(), "outcome.revoke", "outcome", id, Map.of());
        return get(caller, id);
    }

    private OutcomeView get(Caller caller, UUID id) {
        return known(caller)
                .add("and o.id = :id")
                .with("id", id)
                .first(entities, row -> OutcomeView.of(row, caller))
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private Statement known(Caller caller) {
        List<String> below = caller.has(Roles.SUPERIOR) ? people.bureausBelow(caller.bureau()) : List.of();
        return new Statement(OUTCOME)
                .with("bureau", caller.bureau())
                .with("below", below.isEmpty() ? List.of("") : below);
    }
}
