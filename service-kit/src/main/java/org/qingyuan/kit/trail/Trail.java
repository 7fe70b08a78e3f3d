package org.qingyuan.kit.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.request.RequestId;

/**
 * Writes the trail. An event joins the transaction of the act it tells of: both happen or neither. Acts are named
 * {@code feature.verb} ({@code record.sign}); details hold ids, digests and small codes, never content.
 */
@ApplicationScoped
public class Trail {
    private final EntityManager entities;
    private final CurrentCaller currentCaller;
    private final RequestId requestId;
    private final String application;

    public Trail(
            EntityManager entities,
            CurrentCaller currentCaller,
            RequestId requestId,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.entities = entities;
        this.currentCaller = currentCaller;
        this.requestId = requestId;
        this.application = application;
    }

    public void record(String act, String objectKind, Object objectId) {
        record(act, objectKind, objectId, Map.of());
    }

    @Transactional
    public void record(String act, String objectKind, Object objectId, Map<String, ?> details) {
        write(caller(null), act, objectKind, objectId, details);
    }

    /** For acts in a bureau that the caller's token does not name: a job's, or a superior's in a subordinate bureau. */
    @Transactional
    public void recordIn(String bureau, String act, String objectKind, Object objectId, Map<String, ?> details) {
        write(caller(bureau), act, objectKind, objectId, details);
    }

    private void write(Caller caller, String act, String objectKind, Object objectId, Map<String, ?> details) {
        AuditEvent event = new AuditEvent(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                // PostgreSQL keeps microseconds; the canonical text must not say more than the column.
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                caller,
                requestId.find().orElse(null),
                act,
                objectKind,
                String.valueOf(objectId));
        event.details = new TreeMap<>(details);
        // The salt keeps anyone who only sees the chain from guessing which event a digest belongs to.
        event.canonical = Canonical.of(event, Digests.salt());
        entities.persist(event);
    }

    private Caller caller(String bureau) {
        Caller caller = current();
        return bureau == null
                ? caller
                : new Caller(bureau, caller.unit(), caller.person(), caller.account(), caller.name(), caller.roles());
    }

    private Caller current() {
        Caller system = new Caller(null, null, null, "system:" + application, application, Set.of());
        if (requestId.find().isEmpty()) {
            return system;
        }
        return currentCaller.find().orElse(system);
    }
}
