package org.qingyuan.responsibility.report;

/**
 * What the archive of a unit's ledger will hold.
 *
 * @param notes of the unit's registers
 * @param files evidence of records, and proof of notes
 * @param bytes of the files; the archive is about as large
 */
public record LedgerView(long records, long notes, long files, long bytes) {}
