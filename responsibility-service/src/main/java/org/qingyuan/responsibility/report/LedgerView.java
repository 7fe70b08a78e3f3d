package org.qingyuan.responsibility.report;

/**
 * What the archive of a unit's ledger will hold.
 *
 * @param bytes of the evidence; the archive is about as large
 */
public record LedgerView(long records, long files, long bytes) {}
