package org.qingyuan.cases.lead;

import java.util.Set;
import java.util.UUID;

/** What was announced of a lead, known to who keeps the outcomes. */
public interface AnnouncedMeasures {
    /** The records of the lead's measures that were announced and not revoked. */
    Set<UUID> standing(UUID lead);
}
