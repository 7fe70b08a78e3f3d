package org.qingyuan.responsibility.record;

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

/** What must be true of a record before it is kept, and before it is submitted. */
@ApplicationScoped
public class RecordChecks {
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    RecordChecks(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** @throws Problem 404 for an obligation for which the caller's unit does not record, 409 for a closed one */
    void obligations(Caller caller, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Tuple> found = new Sql("""
                        select o.closed_on from obligation_unit ou join obligation o on o.id = ou.obligation
                         where ou.bureau = :bureau and ou.unit = :unit and ou.obligation in (:ids)
                        """)
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .with("ids", ids)
                .rows(entities);
        if (found.size() < ids.size()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (found.stream().anyMatch(row -> row.get("closed_on") != null)) {
            throw new Problem(ResponsibilityProblem.OBLIGATION_CLOSED);
        }
    }

    /** @throws Problem 422 naming each field that is missing */
    void complete(DutyRecord record) {
        Problem incomplete = new Problem(ResponsibilityProblem.RECORD_INCOMPLETE);
        require(incomplete, "heldOn", record.heldOn == null);
        require(incomplete, "title", record.title.isBlank());
        require(incomplete, "content", record.content.isBlank());
        require(incomplete, "obligations", record.obligations.isEmpty());
        if (!incomplete.errors().isEmpty()) {
            throw incomplete;
        }
        if (record.heldOn.isAfter(calendar.today())) {
            throw new Problem(ResponsibilityProblem.HELD_IN_FUTURE, record.heldOn)
                    .withError("heldOn", "HELD_IN_FUTURE");
        }
        LocalDate starts = new Sql("select max(starts) as starts from obligation where id in (:ids)")
                .with("ids", record.obligations)
                .rows(entities)
                .getFirst()
                .get("starts", LocalDate.class);
        if (record.heldOn.isBefore(starts)) {
            throw new Problem(ResponsibilityProblem.HELD_BEFORE_WINDOW, record.heldOn, starts)
                    .withError("heldOn", "HELD_BEFORE_WINDOW");
        }
    }

    private static void require(Problem problem, String field, boolean missing) {
        if (missing) {
            problem.withError(field, "REQUIRED");
        }
    }
}
