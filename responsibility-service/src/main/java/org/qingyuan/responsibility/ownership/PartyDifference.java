package org.qingyuan.responsibility.ownership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One duty that somebody would owe today and does not, or the other way round.
 *
 * @param unit keeps the ledger
 * @param units may record
 * @param rollsFrom day from which a period of several years counts for this owner; null: the calendar's
 */
record PartyDifference(
        UUID duty,
        OwnerChangeKind change,
        String ownerKind,
        UUID owner,
        UUID unit,
        UUID[] units,
        LocalDate rollsFrom) {}
