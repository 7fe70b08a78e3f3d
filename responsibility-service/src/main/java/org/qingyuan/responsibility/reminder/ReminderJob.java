package org.qingyuan.responsibility.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.responsibility.reminder.entry.EntryReminders;

/** Looks for what is due. Runs on every replica; see {@link Reminders#record} for why that does no harm. */
@ApplicationScoped
public class ReminderJob {
    private static final Logger LOG = Logger.getLogger(ReminderJob.class);

    private final Reminders reminders;
    private final EntryReminders entries;
    private final BusinessCalendar calendar;

    ReminderJob(Reminders reminders, EntryReminders entries, BusinessCalendar calendar) {
        this.reminders = reminders;
        this.entries = entries;
        this.calendar = calendar;
    }

    @Scheduled(
            every = "${qingyuan.reminder.record-every:1m}",
            delayed = "15s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void record() {
        for (String bureau : reminders.bureaus()) {
            try {
                Instant now = Instant.now();
                long recorded =
                        reminders.record(bureau, calendar.today(), now) + entries.record(bureau, calendar.today(), now);
                if (recorded > 0) {
                    LOG.infof("%d reminders recorded in bureau %s", recorded, bureau);
                }
            } catch (RuntimeException e) {
                // One bureau's trouble must not keep another's people from being reminded.
                LOG.errorf(e, "No reminders in bureau %s", bureau);
            }
        }
    }
}
