package org.qingyuan.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Digests;

/**
 * Lets a machine client repeat a request whose answer got lost. The key is stored in the transaction of the act itself: there is
 * never an act without its key nor a key without its act.
 */
@ApplicationScoped
public class Idempotency {
    private static final int LONGEST_KEY = 200;
    private static final String WHERE_KEY =
            " WHERE bureau = :bureau AND account = :account AND operation = :operation AND key = :key";

    private final EntityManager entities;
    private final CurrentCaller currentCaller;
    private final ObjectMapper json;
    private final Duration keep;

    public Idempotency(
            EntityManager entities,
            CurrentCaller currentCaller,
            ObjectMapper json,
            @ConfigProperty(name = "qingyuan.idempotency.keep") Duration keep) {
        this.entities = entities;
        this.currentCaller = currentCaller;
        this.json = json;
        this.keep = keep;
    }

    /**
     * Does the act the first time and gives the first answer ever after. A second request that comes while the first is under
     * way waits for it.
     *
     * @param key the Idempotency-Key header; without one the act is simply done
     * @param operation the operation's id: a key is only compared within caller and operation
     * @param request the body; records as they came in
     * @throws Problem 422 when the key was used for another body
     */
    @Transactional
    public <T> T once(String key, String operation, Object request, Class<T> answerType, Supplier<T> act) {
        if (key == null) {
            return act.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("Idempotency-Key", "1–" + LONGEST_KEY);
        }
        Caller caller = currentCaller.get();
        String digest = Digests.sha256(write(request));
        int inserted = bind("""
                        INSERT INTO idempotency_key (bureau, account, operation, key, digest, at)
                        VALUES (:bureau, :account, :operation, :key, :digest, :at) ON CONFLICT DO NOTHING
                        """, caller, operation, key)
                .setParameter("digest", digest)
                .setParameter("at", Instant.now())
                .executeUpdate();
        if (inserted == 0) {
            return earlierAnswer(caller, operation, key, digest, answerType);
        }
        T answer = act.get();
        bind("UPDATE idempotency_key SET answer = :answer" + WHERE_KEY, caller, operation, key)
                .setParameter("answer", write(answer))
                .executeUpdate();
        return answer;
    }

    private <T> T earlierAnswer(Caller caller, String operation, String key, String digest, Class<T> type) {
        Object[] row = (Object[]) bind("SELECT digest, answer FROM idempotency_key" + WHERE_KEY, caller, operation, key)
                .getSingleResult();
        if (!row[0].equals(digest)) {
            throw new Problem(BaseProblem.IDEMPOTENCY_KEY_REUSED);
        }
        try {
            return json.readValue((String) row[1], type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query bind(String sql, Caller caller, String operation, String key) {
        return entities.createNativeQuery(sql)
                .setParameter("bureau", caller.bureau())
                .setParameter("account", caller.account())
                .setParameter("operation", operation)
                .setParameter("key", key);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        entities.createNativeQuery("DELETE FROM idempotency_key WHERE at < :before")
                .setParameter("before", Instant.now().minus(keep))
                .executeUpdate();
    }
}
