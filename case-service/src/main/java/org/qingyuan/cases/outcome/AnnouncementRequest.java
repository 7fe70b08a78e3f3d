package org.qingyuan.cases.outcome;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A measure was announced.
 *
 * @param announcedOn the day on which it was announced
 * @param byName whether the person was named; otherwise only the unit leaves this service
 */
public record AnnouncementRequest(@NotNull LocalDate announcedOn, boolean byName) {}
