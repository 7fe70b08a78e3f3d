package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Lets ballots in together and the closing of a poll alone. An advisory lock and none on a row: a row's lock would leave the id of
 * the ballot's transaction in the row.
 */
@ApplicationScoped
class PollLock {
    private final EntityManager entities;

    PollLock(EntityManager entities) {
        this.entities = entities;
    }

    void shared(UUID poll) {
        take("pg_advisory_xact_lock_shared", poll);
    }

    void alone(UUID poll) {
        take("pg_advisory_xact_lock", poll);
    }

    private void take(String how, UUID poll) {
        entities.createNativeQuery("select cast(" + how + "(:key) as text)", String.class)
                .setParameter("key", poll.getMostSignificantBits() ^ poll.getLeastSignificantBits())
                .getResultList();
    }
}
