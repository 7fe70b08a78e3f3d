package org.qingyuan.cases.lead;

import java.util.UUID;

/** Told in the transaction in which a lead begins. */
public record LeadOpened(UUID lead, String bureau) {}
