package org.qingyuan.responsibility.revision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan in force that a draft may be a new version of.
 *
 * @param alike how many rows of the draft have a counterpart in it
 */
public record Predecessor(UUID id, String title, int year, LocalDate validFrom, LocalDate validTo, long alike) {}
