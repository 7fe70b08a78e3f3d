package org.qingyuan.responsibility.reminder.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.qingyuan.responsibility.reminder.ReminderConfig;

/** Sends what waits, on every replica, each channel by itself: a mail server that hangs holds up no call. */
@ApplicationScoped
public class DeliveryJob {
    private final DeliveryQueue queue;
    private final MailSender mail;
    private final HookSender hooks;
    private final Duration lease;

    DeliveryJob(DeliveryQueue queue, MailSender mail, HookSender hooks, ReminderConfig config) {
        this.queue = queue;
        this.mail = mail;
        this.hooks = hooks;
        this.lease = config.lease();
    }

    @Scheduled(
            every = "${qingyuan.reminder.deliver-every:20s}",
            delayed = "20s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sendMail() {
        new DeliveryWorker(queue, mail, Clock.systemUTC(), lease).run();
    }

    @Scheduled(
            every = "${qingyuan.reminder.deliver-every:20s}",
            delayed = "25s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void callHooks() {
        new DeliveryWorker(queue, hooks, Clock.systemUTC(), lease).run();
    }
}
