package org.qingyuan.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits for the reader and is due soon or overdue: its number and its day, nothing of what it is about.
 *
 * @param number as its page shows it
 */
public record CaseReminder(CaseReminderKind kind, UUID id, String number, LocalDate due, boolean overdue) {}
