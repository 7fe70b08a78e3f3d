package org.qingyuan.cases.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.qingyuan.cases.vault.DeskCipher;

/** Keeps the words of a hand-over as ciphertext, under the newest master key. */
@ApplicationScoped
public class HandoverSeal {
    private static final Logger LOG = Logger.getLogger(HandoverSeal.class);
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final DeskCipher cipher;
    private final ObjectMapper json;

    HandoverSeal(EntityManager entities, DeskCipher cipher, ObjectMapper json) {
        this.entities = entities;
        this.cipher = cipher;
        this.json = json;
    }

    HandoverWords open(PlatformWatch watch) {
        try {
            return json.readValue(cipher.open(watch.sealedBy, watch.place(), watch.sealed), HandoverWords.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(PlatformWatch watch, HandoverWords words) {
        try {
            watch.sealedBy = cipher.newest();
            watch.sealed = cipher.seal(watch.place(), json.writeValueAsString(words));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An old master key may go once nothing is sealed by it. */
    @Scheduled(every = "${qingyuan.vault.rewrap-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sealAnew() {
        List<PlatformWatch> old = entities.createQuery(
                        "from PlatformWatch where sealedBy in :older order by sealedBy desc, id", PlatformWatch.class)
                .setParameter("older", cipher.older())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(AT_ONCE)
                .getResultList();
        int sealed = 0;
        for (PlatformWatch watch : old) {
            try {
                keep(watch, open(watch));
                sealed++;
            } catch (IllegalStateException e) {
                LOG.errorf("Hand-over note %s stays as it is: %s", watch.id, e.getMessage());
            }
        }
        if (sealed > 0) {
            LOG.infof("Sealed %d hand-over notes by master key %d", sealed, cipher.newest());
        }
    }
}
