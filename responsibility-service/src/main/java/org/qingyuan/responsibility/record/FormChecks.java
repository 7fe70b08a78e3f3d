package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.DutySettingView;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.form.FormFault;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.form.ObligationForms;

/** What forms and duties ask of a record: its values, and whether it may serve several duties. */
@ApplicationScoped
public class FormChecks {
    private final Forms forms;
    private final ObligationForms obligations;
    private final EntityManager entities;

    FormChecks(Forms forms, ObligationForms obligations, EntityManager entities) {
        this.forms = forms;
        this.entities = entities;
        this.obligations = obligations;
    }

    /** Adds what is wrong with each value, in the caller's language. */
    void values(Problem problem, DutyRecord record, Language language) {
        if (record.formVersion != null) {
            FormVersionView form = forms.version(record.bureau, record.formVersion);
            FieldFault.into(problem, forms.faults(record.bureau, form, record.values()), language);
            if (record.heldOn != null) {
                FieldFault.into(
                        problem, forms.outOfOffice(record.bureau, form, record.values(), record.heldOn), language);
            }
            for (Tuple owner : owners(record)) {
                FieldFault.into(
                        problem,
                        forms.silentAbout(
                                form, record.values(), owner.get("id", UUID.class), owner.get("name", String.class)),
                        language);
            }
        }
    }

    /** The people whose own duties the record is said to fulfil. */
    private List<Tuple> owners(DutyRecord record) {
        return record.obligations().isEmpty()
                ? List.of()
                : new Sql("""
                                select distinct p.id, p.name
                                  from obligation o join person p on p.bureau = o.bureau and p.id = o.owner
                                 where o.bureau = :bureau and o.owner_kind = 'PERSON' and o.id in (:ids)
                                 order by p.name, p.id
                                """)
                        .with("bureau", record.bureau)
                        .with("ids", record.obligations())
                        .rows(entities);
    }

    /**
     * One meeting claimed for everything is what inspectors strike out: all links but one say why the record fits. What several
     * people owe by the same words, as the oath of those who joined, is one matter.
     */
    void reasons(Problem problem, DutyRecord record, Language language) {
        List<UUID> silent = record.served.entrySet().stream()
                .filter(link -> link.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (silent.size() > 1 && matters(record.bureau, silent) > 1) {
            silent.forEach(one -> problem.withError("reasons." + one, FormFault.REQUIRED.text(language, "")));
        }
    }

    private long matters(String bureau, List<UUID> obligations) {
        return new Sql("""
                        select count(distinct case when owner_kind = 'PERSON' and event is not null
                                                   then duty || coalesce(act, '') else cast(id as text) end) as matters
                          from obligation where bureau = :bureau and id in (:ids)
                        """)
                .with("bureau", bureau)
                .with("ids", obligations)
                .rows(entities)
                .getFirst()
                .get("matters", Long.class);
    }

    /** @throws Problem 409 when one of several obligations asks for records of its own */
    void shareable(String bureau, Set<UUID> served) {
        if (served.size() > 1) {
            settings(bureau, served).stream()
                    .filter(setting -> !setting.shareable())
                    .findFirst()
                    .ifPresent(setting -> {
                        throw new Problem(ResponsibilityProblem.SHARING_REFUSED, setting.clause())
                                .with("duty", setting.duty());
                    });
        }
    }

    /** @throws Problem 422 when a duty insists on its form and the record has none */
    void formThere(DutyRecord record) {
        if (record.formVersion == null) {
            settings(record.bureau, record.obligations()).stream()
                    .filter(DutySettingView::formRequired)
                    .findFirst()
                    .ifPresent(setting -> {
                        throw new Problem(ResponsibilityProblem.FORM_REQUIRED, setting.clause())
                                .withError("form", "REQUIRED");
                    });
        }
    }

    private List<DutySettingView> settings(String bureau, Set<UUID> served) {
        return obligations.settings(bureau, served);
    }
}
