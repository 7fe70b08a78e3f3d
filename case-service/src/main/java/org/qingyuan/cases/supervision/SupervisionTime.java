package org.qingyuan.cases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.qingyuan.kit.calendar.BusinessCalendar;

/** The hour of the business day, and when an order turns yellow. */
@ApplicationScoped
class SupervisionTime {
    private static final int WARN_WORKDAYS = 3;
    private static final int WARN_SHARE = 4;

    private final BusinessCalendar calendar;

    SupervisionTime(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    /** The real hour on the business day, which a local stack can move. */
    Instant moment() {
        return at(calendar.today(), LocalTime.now(BusinessCalendar.ZONE));
    }

    /** Three workdays before; of what has less time than that, in its last quarter. */
    Instant warn(LocalDate issued, Instant due) {
        Instant start = at(issued, LocalTime.MIN);
        LocalDate dueDay = LocalDate.ofInstant(due, BusinessCalendar.ZONE);
        Instant early = at(calendar.workdays().add(dueDay, -WARN_WORKDAYS), LocalTime.MIN);
        return early.isAfter(start)
                ? early
                : due.minus(Duration.between(start, due).dividedBy(WARN_SHARE));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessCalendar.ZONE).toInstant();
    }
}
