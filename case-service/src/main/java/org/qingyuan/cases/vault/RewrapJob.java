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

    @Scheduled(every = "${qingyuan.vault.rewrap-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void rewrap() {
        List<LeadKey> old = entities.createQuery(
                        "from LeadKey where wrappedBy <> :newest and wrapped is not null", LeadKey.class)
                .setParameter("newest", masters.newest())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(AT_ONCE)
                .getResultList();
        old.forEach(cipher::rewrap);
        if (!old.isEmpty()) {
            LOG.infof("Wrapped %d data keys by master key %d", old.size(), masters.newest());
        }
    }
}
