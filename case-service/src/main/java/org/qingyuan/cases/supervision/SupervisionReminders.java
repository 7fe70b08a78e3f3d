package org.qingyuan.cases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qingyuan.cases.CaseReminder;
import org.qingyuan.cases.CaseReminderKind;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;

/** Orders that the caller's unit still has to answer, yellow or red. */
@ApplicationScoped
public class SupervisionReminders {
    private static final int MOST = 200;

    private final SupervisionRepository orders;
    private final SupervisionTime time;

    SupervisionReminders(SupervisionRepository orders, SupervisionTime time) {
        this.orders = orders;
        this.time = time;
    }

    public List<CaseReminder> of(Caller caller) {
        SupervisionSight sight = SupervisionSight.of(caller);
        if (!sight.people()) {
            return List.of();
        }
        Instant now = time.moment();
        return Stream.of(SupervisionLight.RED, SupervisionLight.YELLOW)
                .flatMap(light ->
                        orders
                                .list(sight, new SupervisionFilter(null, null, light, sight.unit()), now, null, MOST)
                                .stream())
                .map(order -> new CaseReminder(
                        CaseReminderKind.SUPERVISION,
                        order.id,
                        SupervisionSummary.number(order),
                        LocalDate.ofInstant(order.dueAt, BusinessCalendar.ZONE),
                        order.dueAt.isBefore(now)))
                .toList();
    }
}
