package org.qingyuan.responsibility.integrity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An integrity file as it was opened.
 *
 * @param day until whose end it stays open
 */
public record OpeningView(
        UUID id, OpeningReason reason, String note, Instant openedAt, LocalDate day, IntegrityFileView file) {}
