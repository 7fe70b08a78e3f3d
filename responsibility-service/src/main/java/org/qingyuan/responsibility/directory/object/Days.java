package org.qingyuan.responsibility.directory.object;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from first day, null if it always was
 * @param to last day, null until further notice
 */
public record Days(LocalDate from, LocalDate to) {
    public static Days of(DirectoryBody body) {
        return new Days(body.validFrom(), body.validTo());
    }

    public boolean reversed() {
        return from != null && to != null && to.isBefore(from);
    }

    public boolean contains(Days other) {
        return startsBy(other.from) && lastsAsLongAs(other);
    }

    /** Whether this stretch is not over before the other one is. */
    public boolean lastsAsLongAs(Days other) {
        return to == null || (other.to != null && !other.to.isAfter(to));
    }

    public boolean overlaps(Days other) {
        return (to == null || other.from == null || !other.from.isAfter(to))
                && (other.to == null || from == null || !from.isAfter(other.to));
    }

    private boolean startsBy(LocalDate day) {
        return from == null || (day != null && !from.isAfter(day));
    }
}
