package org.qingyuan.cases.lead;

import java.util.UUID;

/** Told in the transaction in which a lead begins, or in which it is put right whom it concerns. */
public record LeadOpened(UUID lead, String bureau) {}
