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
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.obligation.Confidential;

/** What must be true of a record before it is kept, and before it is submitted. */
@ApplicationScoped
public class RecordChecks {
    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final Forms forms;
    private final FormChecks formChecks;

    RecordChecks(EntityManager entities, BusinessCalendar calendar, Forms forms, FormChecks formChecks) {
        this.entities = entities;
        this.calendar = calendar;
        this.forms = forms;
        this.formChecks = formChecks;
    }

    /** @throws Problem 404 for an obligation or a form that is not the caller's to use; 409 closed, or not to be shared */
    void draft(Caller caller, RecordRequest request) {
        obligations(caller, request.obligations());
        formChecks.shareable(caller.bureau(), request.obligations());
        if (request.form() != null) {
            forms.published(caller, request.form());
        } else if (request.values() != null && !request.values().isEmpty()) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("form", "REQUIRED");
        }
    }

    /** The form of a record that is begun, or that is changed to another form. @throws Problem 409 when it is retired */
    void form(Caller caller, RecordRequest request) {
        if (request.form() != null) {
            forms.open(caller, request.form());
        }
    }

    private void obligations(Caller caller, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Tuple> found = Confidential.knowing(new Sql("""
                        select o.closed_on, o.exempted_on from obligation_unit ou join obligation o on o.id = ou.obligation
                         where ou.bureau = :bureau and ou.unit = :unit and ou.obligation in (:ids) and
                        """ + Confidential.knows("o", "o.owner")), caller)
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
        if (found.stream().anyMatch(row -> row.get("exempted_on") != null)) {
            throw new Problem(ResponsibilityProblem.OBLIGATION_EXEMPT);
        }
    }

    /** @throws Problem 422 naming each field that is missing or wrong */
    void complete(DutyRecord record, Language language) {
        Problem incomplete = new Problem(ResponsibilityProblem.RECORD_INCOMPLETE);
        require(incomplete, "heldOn", record.heldOn == null);
        require(incomplete, "title", record.title.isBlank());
        require(incomplete, "content", record.content.isBlank());
        require(incomplete, "obligations", record.obligations().isEmpty());
        formChecks.reasons(incomplete, record, language);
        formChecks.values(incomplete, record, language);
        if (!incomplete.errors().isEmpty()) {
            throw incomplete;
        }
        formChecks.shareable(record.bureau, record.obligations());
        formChecks.formThere(record);
        if (record.heldOn.isAfter(calendar.today())) {
            throw new Problem(ResponsibilityProblem.HELD_IN_FUTURE, record.heldOn)
                    .withError("heldOn", "HELD_IN_FUTURE");
        }
        LocalDate starts = new Sql("select max(starts) as starts from obligation where id in (:ids)")
                .with("ids", record.obligations())
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
