package org.qingyuan.responsibility.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * @param drawn how many records were drawn
 * @param noted of how many it is noted whether they are true
 * @param wrong how many are not
 */
public record SpotCheckSummary(
        UUID id, LocalDate from, LocalDate to, String person, LocalDate madeOn, long drawn, long noted, long wrong) {}
