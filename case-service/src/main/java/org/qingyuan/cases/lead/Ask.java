package org.qingyuan.cases.lead;

import java.util.Set;
import java.util.UUID;

/**
 * What is said with a step.
 *
 * @param subject whether it is said whom the lead is about
 * @param handlers named to handle it from then on; none leaves those of now
 * @param adjudicators likewise
 */
public record Ask(
        LeadAct act,
        String reason,
        String recipient,
        UUID target,
        boolean subject,
        Set<UUID> handlers,
        Set<UUID> adjudicators) {

    public static Ask of(LeadAct act) {
        return new Ask(act, null, null, null, false, Set.of(), Set.of());
    }

    boolean says(String text) {
        return text != null && !text.isBlank();
    }
}
