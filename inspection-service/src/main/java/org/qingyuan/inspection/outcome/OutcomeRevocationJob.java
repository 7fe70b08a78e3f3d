package org.qingyuan.inspection.outcome;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.problem.Problem;

/** Asks case-service what has been revoked; on every replica, for what is known already is not written twice. */
@ApplicationScoped
class OutcomeRevocationJob {
    private static final Logger LOG = Logger.getLogger(OutcomeRevocationJob.class);

    private final OutcomeRevocations revocations;
    private final BusinessCalendar calendar;

    OutcomeRevocationJob(OutcomeRevocations revocations, BusinessCalendar calendar) {
        this.revocations = revocations;
        this.calendar = calendar;
    }

    @Scheduled(
            every = "${qingyuan.outcome-revocations.ask-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void ask() {
        for (OutcomeRevocations.Asking asking : revocations.asking(calendar.today())) {
            try {
                int learned = revocations.learn(asking);
                if (learned > 0) {
                    LOG.infof("%d outcomes of round %s were revoked", learned, asking.round());
                }
            } catch (Problem unreachable) {
                return;
            }
        }
    }
}
