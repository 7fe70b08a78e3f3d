package org.qingyuan.cases.lead;

import java.util.UUID;

/** What was announced of a lead, known to who keeps the outcomes. */
public interface AnnouncedMeasures {
    /** Whether a measure of the lead was announced and not revoked. */
    boolean standing(UUID lead);
}
