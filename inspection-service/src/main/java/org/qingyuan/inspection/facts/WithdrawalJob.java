package org.qingyuan.inspection.facts;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.qingyuan.kit.problem.Problem;

/** Asks responsibility-service what has been withdrawn; on every replica, for what is known already is not written twice. */
@ApplicationScoped
class WithdrawalJob {
    private static final Logger LOG = Logger.getLogger(WithdrawalJob.class);

    private final WithdrawnRecords withdrawn;

    WithdrawalJob(WithdrawnRecords withdrawn) {
        this.withdrawn = withdrawn;
    }

    @Scheduled(
            every = "${qingyuan.withdrawals.ask-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void ask() {
        for (WithdrawnRecords.Asking asking : withdrawn.asking()) {
            try {
                int learned = withdrawn.learn(asking);
                if (learned > 0) {
                    LOG.infof("%d records of round %s were withdrawn", learned, asking.round());
                }
            } catch (Problem unreachable) {
                return;
            }
        }
    }
}
