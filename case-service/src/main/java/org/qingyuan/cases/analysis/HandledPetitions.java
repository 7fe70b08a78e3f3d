package org.qingyuan.cases.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.sql.Statement;

/** How many petitions were handled of what came in within a quarter; what was taken back or frozen is nobody's. */
@ApplicationScoped
class HandledPetitions {
    /** @param late overdue, or answered after the day that was due */
    record Counts(int received, int closed, int late) {
        /** Also of none at all. */
        boolean allAnsweredInTime() {
            return closed == received && late == 0;
        }
    }

    /**
     * Quarters one after another in which every call of the hot-line was answered in time.
     *
     * @param called the last of them that had calls
     */
    record Clean(Quarter first, Quarter called, Quarter last) {}

    private static final int MOST_QUARTERS = 8;

    private final EntityManager entities;
    private final BusinessCalendar calendar;

    HandledPetitions(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** What the unit handled itself. */
    Counts of(String bureau, UUID unit, Quarter quarter) {
        return counts(bureau, unit, quarter, null);
    }

    /** Up to that quarter and none with a late or an open call in between; whoever handled them: 4.1 is owed for the bureau. */
    Optional<Clean> cleanHotLine(String bureau, Quarter last) {
        Quarter first = null;
        Quarter called = null;
        Quarter quarter = last;
        for (int i = 0; i < MOST_QUARTERS; i++) {
            Counts counts = counts(bureau, null, quarter, "HOTLINE");
            if (!counts.allAnsweredInTime()) {
                break;
            }
            first = quarter;
            called = called == null && counts.received() > 0 ? quarter : called;
            quarter = quarter.before();
        }
        return called == null ? Optional.empty() : Optional.of(new Clean(first, called, last));
    }

    private Counts counts(String bureau, UUID unit, Quarter quarter, String source) {
        LocalDate today = calendar.today();
        return new Statement("""
                        select cast(count(*) as int) as received,
                               cast(count(*) filter (where p.state = 'CLOSED') as int) as closed,
                               cast(count(*) filter (where coalesce(p.answered_on, cast(:today as date)) > p.close_due) as int)
                                   as late
                          from petition p
                         where p.bureau = :bureau and p.state not in ('RECALLED', 'SETTLED') and not p.frozen
                           and p.received_on between :first and :last
                        """)
                .with("today", today)
                .with("bureau", bureau)
                .with("first", quarter.first())
                .with("last", quarter.last())
                .when(unit, "and p.unit = :unit", "unit")
                .when(source, "and p.source = :source", "source")
                .rows(
                        entities,
                        row -> new Counts(
                                row.get("received", Integer.class),
                                row.get("closed", Integer.class),
                                row.get("late", Integer.class)))
                .getFirst();
    }
}
