package org.qingyuan.cases.feedback;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.lead.LeadAct;
import org.qingyuan.cases.lead.LeadSource;

/**
 * What the desk is told of a lead: no subject, no matter.
 *
 * @param number year and number, for those inside the case; null for the head
 * @param outsideNumber the number of the system that it came from
 * @param act the step that decided how it ended: closed, reminded, decided, withdrawn, transferred
 */
public record EndedLead(
        UUID lead,
        @Nullable String number,
        LeadSource source,
        @Nullable String outsideNumber,
        LocalDate receivedOn,
        LeadAct act,
        LocalDate endedOn) {
    static EndedLead of(Tuple row, boolean numbered) {
        return new EndedLead(
                row.get("lead", UUID.class),
                numbered ? row.get("year", Integer.class) + "-" + row.get("number", Integer.class) : null,
                LeadSource.valueOf(row.get("source", String.class)),
                row.get("outside_number", String.class),
                row.get("received_on", LocalDate.class),
                LeadAct.valueOf(row.get("act", String.class)),
                row.get("ended_on", LocalDate.class));
    }
}
