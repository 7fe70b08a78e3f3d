package org.qingyuan.cases.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.qingyuan.kit.calendar.Workdays;

/** One version of the terms of petitions. */
@Entity
@Immutable
class PetitionRule {
    @Id
    UUID id;

    /** Null for what is shipped. */
    String bureau;

    int number;
    int tellDays;
    boolean tellWorkdays;
    int closeDays;
    boolean closeWorkdays;
    int extensionDays;
    int warnWorkdays;
    String office;
    String source;
    UUID setBy;
    Instant setAt;

    PetitionClock tell(LocalDate received, Workdays calendar) {
        return PetitionClock.of(received, tellDays, tellWorkdays, warnWorkdays, calendar);
    }

    PetitionClock close(LocalDate from, Workdays calendar) {
        return PetitionClock.of(from, closeDays, closeWorkdays, warnWorkdays, calendar);
    }

    PetitionClock extended(LocalDate due, Workdays calendar) {
        return new PetitionClock(due, due).later(extensionDays, closeWorkdays, warnWorkdays, calendar);
    }
}
