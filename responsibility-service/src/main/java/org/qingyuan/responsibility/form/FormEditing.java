package org.qingyuan.responsibility.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** A bureau changes a form, or makes one, without a release: as a draft first, in use once it is published. */
@ApplicationScoped
public class FormEditing {
    private final FormRepository forms;
    private final FormSchemas schemas;
    private final BusinessCalendar calendar;
    private final Trail trail;

    FormEditing(FormRepository forms, FormSchemas schemas, BusinessCalendar calendar, Trail trail) {
        this.forms = forms;
        this.schemas = schemas;
        this.calendar = calendar;
        this.trail = trail;
    }

    record Saved(FormVersion draft, boolean created) {}

    /** @throws Problem 422 naming what does not fit; 428 and 412 as for every change, once there is a draft */
    @Transactional
    public Saved save(Caller caller, String code, String ifMatch, FormDefinition form, Language language) {
        check(form, language);
        FormVersion draft = forms.draft(caller.bureau(), code).orElse(null);
        boolean created = draft == null;
        if (created) {
            draft = new FormVersion();
            draft.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            draft.bureau = caller.bureau();
            draft.code = code;
            draft.number = forms.nextNumber(caller.bureau(), code);
            draft.state = FormState.DRAFT;
        } else {
            IfMatch.check(ifMatch, draft.version);
        }
        draft.write(form);
        draft.changedBy = caller.person();
        draft.changedAt = Instant.now();
        if (created) {
            forms.persist(draft);
        }
        forms.flush();
        trail.record(created ? "form.draft" : "form.change", "form-version", draft.id);
        return new Saved(draft, created);
    }

    private void check(FormDefinition form, Language language) {
        List<FieldFault> faults = schemas.outsideSubset(FormJson.tree(form.schema()));
        if (faults.isEmpty()) {
            faults = FormRules.faults(form);
        }
        if (!faults.isEmpty()) {
            throw FieldFault.into(new Problem(ResponsibilityProblem.FORM_INVALID), faults, language);
        }
    }

    /** Records begun from now on are written with it. */
    @Transactional
    public FormVersion publish(Caller caller, String code, String ifMatch) {
        FormVersion draft = draft(caller, code, ifMatch);
        draft.state = FormState.PUBLISHED;
        draft.publishedBy = caller.person();
        draft.publishedOn = calendar.today();
        forms.flush();
        trail.record("form.publish", "form-version", draft.id);
        return draft;
    }

    @Transactional
    public void discard(Caller caller, String code, String ifMatch) {
        FormVersion draft = draft(caller, code, ifMatch);
        forms.delete(draft);
        trail.record("form.discard", "form-version", draft.id);
    }

    private FormVersion draft(Caller caller, String code, String ifMatch) {
        FormVersion draft = forms.draft(caller.bureau(), code).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        IfMatch.check(ifMatch, draft.version);
        return draft;
    }
}
