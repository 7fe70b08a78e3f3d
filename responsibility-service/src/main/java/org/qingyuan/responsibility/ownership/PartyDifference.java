package org.qingyuan.responsibility.ownership;

import java.util.UUID;

/**
 * One duty that somebody would owe today and does not, or the other way round.
 *
 * @param unit keeps the ledger
 * @param units may record
 */
record PartyDifference(UUID duty, OwnerChangeKind change, String ownerKind, UUID owner, UUID unit, UUID[] units) {}
