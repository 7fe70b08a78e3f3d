package org.qingyuan.cases.vault;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;

/** After a new master key was configured: wraps the data keys again, some at a time, so that the old one can be retired. */
@ApplicationScoped
public class RewrapJob {
    private static final Logger LOG = Logger.getLogger(RewrapJob.class);
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final MasterKeys masters;
    private final LeadCipher cipher;

    RewrapJob(EntityManager entities, MasterKeys masters, LeadCipher cipher) {
        this.entities = entities;
        this.masters = masters;
        this.cipher = cipher;
    }

    /** What its master key does not open, or whose master key is not configured, keeps no other waiting. */
    @Scheduled(every = "${qingyuan.vault.rewrap-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void rewrap() {
        List<LeadKey> old = entities.createQuery(
                        "from LeadKey where wrappedBy in :older and wrapped is not null order by wrappedBy desc, lead, use",
                        LeadKey.class)
                .setParameter("older", masters.older())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(AT_ONCE)
                .getResultList();
        int wrapped = 0;
        for (LeadKey key : old) {
            try {
                cipher.rewrap(key);
                wrapped++;
            } catch (IllegalStateException e) {
                LOG.errorf("The data key of lead %s stays as it is: %s", key.lead, e.getMessage());
            }
        }
        if (wrapped > 0) {
            LOG.infof("Wrapped %d data keys by master key %d", wrapped, masters.newest());
        }
    }
}
