package org.qingyuan.inspection.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.qingyuan.kit.calendar.BusinessCalendar;

/** Looks for stages that are about to end. Runs on every replica; see {@link RoundReminders#record} for why that does no harm. */
@ApplicationScoped
class RoundReminderJob {
    private static final Logger LOG = Logger.getLogger(RoundReminderJob.class);

    private final RoundReminders reminders;
    private final BusinessCalendar calendar;

    RoundReminderJob(RoundReminders reminders, BusinessCalendar calendar) {
        this.reminders = reminders;
        this.calendar = calendar;
    }

    @Scheduled(
            every = "${qingyuan.round-reminders.record-every}",
            delayed = "15s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void record() {
        int recorded = reminders.record(calendar.today(), Instant.now());
        if (recorded > 0) {
            LOG.infof("%d reminders of rounds recorded", recorded);
        }
    }
}
