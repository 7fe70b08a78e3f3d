package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.responsibility.form.Closing;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.form.ObligationForms;

/** Whether a record closes what it serves or is progress on the way there; settled when it is submitted. */
@ApplicationScoped
public class Fulfilments {
    private final ObligationForms obligations;
    private final Forms forms;
    private final EntityManager entities;

    Fulfilments(ObligationForms obligations, Forms forms, EntityManager entities) {
        this.obligations = obligations;
        this.forms = forms;
        this.entities = entities;
    }

    /** Holds what was filled in against what each obligation asks for, so that whoever signs and accepts knows. */
    void settle(DutyRecord record) {
        Map<UUID, Closing> closing = closing(record);
        String form = record.formVersion == null
                ? null
                : forms.version(record.bureau, record.formVersion).code();
        record.obligations().forEach(obligation -> {
            Closing asked = closing.get(obligation);
            entities.createNativeQuery(
                            "update record_obligation set fulfils = :fulfils where record = :record and obligation = :obligation")
                    .setParameter("fulfils", asked == null || asked.closedBy(form, record.values()))
                    .setParameter("record", record.id)
                    .setParameter("obligation", obligation)
                    .executeUpdate();
        });
    }

    /** What closes those of its obligations that not every record closes. */
    Map<UUID, Closing> closing(DutyRecord record) {
        return obligations.closing(record.bureau, record.obligations());
    }
}
