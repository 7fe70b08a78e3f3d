package org.qingyuan.responsibility.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;

/** 停用: a form that the bureau made itself is offered no longer; what was written with it stays as it is (ADR 0160). */
@ApplicationScoped
public class FormRetirements {
    private final EntityManager entities;
    private final FormRepository forms;
    private final BusinessCalendar calendar;
    private final Trail trail;

    FormRetirements(EntityManager entities, FormRepository forms, BusinessCalendar calendar, Trail trail) {
        this.entities = entities;
        this.forms = forms;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** Since when, by code. */
    Map<String, LocalDate> of(String bureau) {
        return new Sql("select code, retired_on from form_retirement where bureau = :bureau")
                .with("bureau", bureau).rows(entities).stream()
                        .collect(Collectors.toMap(
                                row -> row.get("code", String.class), row -> row.get("retired_on", LocalDate.class)));
    }

    /** Again it changes nothing. @throws Problem 404 unknown; 409 shipped with the system, or chosen for a duty of a plan */
    @Transactional
    void retire(Caller caller, String code) {
        List<FormVersion> published = forms.versions(caller.bureau(), code).stream()
                .filter(form -> form.state == FormState.PUBLISHED)
                .toList();
        if (published.isEmpty()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (published.stream().anyMatch(form -> form.origin() == FormOrigin.SHIPPED)) {
            throw new Problem(ResponsibilityProblem.FORM_SHIPPED);
        }
        long chosen = duties(caller.bureau(), code);
        if (chosen > 0) {
            throw new Problem(ResponsibilityProblem.FORM_CHOSEN, chosen);
        }
        int retired = entities.createNativeQuery("""
                        insert into form_retirement (bureau, code, retired_on, retired_by)
                        values (:bureau, :code, :day, cast(:by as uuid))
                        on conflict do nothing
                        """)
                .setParameter("bureau", caller.bureau())
                .setParameter("code", code)
                .setParameter("day", calendar.today())
                .setParameter(
                        "by", caller.person() == null ? null : caller.person().toString())
                .executeUpdate();
        if (retired > 0) {
            trail.record("form.retire", "form-version", published.getFirst().id);
        }
    }

    /** Duties of plans that are not over for which somebody chose the form. */
    private long duties(String bureau, String code) {
        return new Sql("""
                        select count(*) as n from duty_setting s
                          join duty d on d.id = s.duty
                          join plan_row r on r.id = d.plan_row
                          join plan p on p.id = r.plan
                         where s.bureau = :bureau and s.form_code = :code and p.state in ('DRAFT', 'IN_FORCE')
                        """)
                .with("bureau", bureau)
                .with("code", code)
                .rows(entities)
                .getFirst()
                .get("n", Long.class);
    }

    /** @throws Problem 404 when it is not retired */
    @Transactional
    void restore(Caller caller, String code) {
        int restored = entities.createNativeQuery("delete from form_retirement where bureau = :bureau and code = :code")
                .setParameter("bureau", caller.bureau())
                .setParameter("code", code)
                .executeUpdate();
        if (restored == 0) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        trail.record(
                "form.restore",
                "form-version",
                forms.versions(caller.bureau(), code).getFirst().id);
    }
}
