package org.qingyuan.kit.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SealerTest {
    private static final String WAITING = """
            SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""";

    /** What has not come by then will not come: a test fails instead of holding up the build. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Trail trail;

    @Inject
    SealTable seals;

    @Inject
    Sealer sealer;

    @Inject
    TrailCheck check;

    @Inject
    MeterRegistry meters;

    @Inject
    EntityManager entities;

    @Test
    void anEventThatCommitsLateIsSealedLater() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        UUID late = UUID.randomUUID();
        UUID prompt = UUID.randomUUID();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        trail.record("sample.late", "sample", late);
                        entities.flush();
                        written.countDown();
                        await(mayCommit);
                    }));
            await(written);
            trail.record("sample.prompt", "sample", prompt);
            // The job may be sealing at that instant, and a second sealer then leaves everything to it.
            awaitThat(() -> {
                sealer.seal(Instant.EPOCH);
                return !sealedObjects(late, prompt).isEmpty();
            });
            assertEquals(List.of(prompt.toString()), sealedObjects(late, prompt));
            mayCommit.countDown();
            slow.get();
        }
        sealer.seal(Instant.EPOCH);
        assertEquals(List.of(prompt.toString(), late.toString()), sealedObjects(late, prompt));
        assertInstanceOf(Verdict.Intact.class, check.verify());
    }

    /** Long ago and far ahead: whatever the host's clock said then. */
    @Test
    void whatWasMissedIsSealedWhateverItsYear() throws Exception {
        UUID before = UUID.randomUUID();
        UUID ahead = UUID.randomUUID();
        insert(before, "2021-02-28T23:59:59Z", before.toString(), UnaryOperator.identity());
        insert(ahead, "2031-05-01T00:00:00Z", ahead.toString(), UnaryOperator.identity());
        // The job may be sealing at that instant, and a second sealer then leaves everything to it.
        awaitThat(() -> {
            try {
                sealer.sealAll();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return sealedObjects(before, ahead).size() == 2 && lastSuccess("seal-all") > 0;
        });
        check.report();
        assertTrue(lastSuccess("trail-check") > 0);
    }

    private double lastSuccess(String job) {
        return meters.get("qingyuan.job.last.success").tag("job", job).gauge().value();
    }

    @Test
    void fourSealersAndEightWritersLoseNothingAndSealNothingTwice() throws Exception {
        int writers = 8;
        int each = 25;
        String kind = "busy-" + UUID.randomUUID();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers + 4)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                work.add(() -> {
                    for (int i = 0; i < each; i++) {
                        int number = i;
                        QuarkusTransaction.requiringNew().run(() -> trail.record("sample.act", kind, number));
                    }
                    return null;
                });
            }
            for (int i = 0; i < 4; i++) {
                work.add(() -> {
                    for (int round = 0; round < each; round++) {
                        sealer.seal(Instant.EPOCH);
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        sealer.seal(Instant.EPOCH);
        sealer.checkpoint();
        assertEquals(
                (long) writers * each,
                count("SELECT count(*) FROM audit_event e JOIN audit_seal s"
                        + " ON s.event = e.id WHERE e.object_kind = '" + kind + "'"));
        Verdict.Intact intact = assertInstanceOf(Verdict.Intact.class, check.verify());
        assertEquals(count("SELECT count(*) FROM audit_seal"), intact.upTo());
        assertEquals(1, count("SELECT count(*) FROM audit_checkpoint WHERE pos = " + intact.upTo()));
    }

    @Test
    void theHeadIsSignedAlsoWhereASealerIsAtWorkAtThatInstant() throws Exception {
        trail.record("sample.act", "sample", UUID.randomUUID());
        sealer.seal(Instant.EPOCH);
        long head = count("SELECT max(pos) FROM audit_seal");
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch maySeal = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> sealing =
                    threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                        seals.awaitLock();
                        locked.countDown();
                        await(maySeal);
                        return null;
                    }));
            try {
                await(locked);
                Future<?> signing = threads.submit(sealer::checkpoint);
                awaitThat(() -> signing.isDone() || count(WAITING) > 0);
                maySeal.countDown();
                sealing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                signing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } finally {
                // Closing waits for every thread, also for one that will never end.
                threads.shutdownNow();
            }
        }
        assertTrue(count("SELECT coalesce(max(pos), 0) FROM audit_checkpoint") >= head);
    }

    @Test
    void anEventJoinsTheTransactionOfItsAct() {
        UUID id = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    trail.record("sample.act", "sample", id, Map.of("to", "DONE"));
                    entities.flush();
                    throw new IllegalStateException("the act failed");
                }));
        assertEquals(0, count("SELECT count(*) FROM audit_event WHERE object_id = '" + id + "'"));
    }

    @Test
    void partitionsAreMadeAheadAndAFarYearStillHasAPlace() {
        assertEquals(4, count("SELECT count(*) FROM pg_inherits WHERE inhparent = 'audit_event'::regclass") - 1);
        assertEquals(0, count("SELECT audit_make_partitions()"), "nothing left to make");
        UUID far = UUID.randomUUID();
        insert(far, "2099-05-01T00:00:00Z", "far", UnaryOperator.identity());
        assertEquals(
                1,
                count("SELECT count(*) FROM audit_event WHERE id = '" + far
                        + "' AND tableoid = 'audit_event_default'::regclass"));
    }

    /** The application itself may insert: an event that says one thing to its seal and another to its readers. */
    @Test
    void anEventWhoseColumnsSayOtherThanWhatWasSealedBreaksTheTrail() {
        assertInstanceOf(Verdict.Intact.class, verdictWith(UnaryOperator.identity()));
        for (String key :
                "id at bureau account person unit roles requestId act objectKind objectId details".split(" ")) {
            UnaryOperator<String> other = text ->
                    text.replaceFirst("\"" + key + "\":(\"[^\"]*\"|null|\\[]|\\{})", "\"" + key + "\":\"2026-11-28\"");
            Verdict.Broken broken = assertInstanceOf(Verdict.Broken.class, verdictWith(other), key);
            assertEquals(Verdict.Reason.HASH_DIFFERS, broken.reason(), key);
        }
        for (String text : List.of("no JSON", "[]", "{}", "{\"at\":\"yesterday\"}")) {
            assertInstanceOf(Verdict.Broken.class, verdictWith(truthful -> text), text);
        }
        assertInstanceOf(Verdict.Intact.class, check.verify());
    }

    /** What the check says while such an event is the last one; nothing of it stays. */
    private Verdict verdictWith(UnaryOperator<String> text) {
        QuarkusTransaction.begin();
        try {
            UUID event = UUID.randomUUID();
            insert(event, "2026-11-29T00:00:00Z", "listed", text);
            seals.awaitLock();
            SealTable.Head head = seals.head();
            String canonical =
                    (String) entities.createNativeQuery("SELECT canonical FROM audit_event WHERE id = :event")
                            .setParameter("event", event)
                            .getSingleResult();
            seals.insert(List.of(event), List.of(Link.after(head.pos() + 1, head.hash(), canonical)));
            return check.verify();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** @param text what is sealed, of the text that says the same as the columns */
    private void insert(UUID id, String at, String object, UnaryOperator<String> text) {
        String truthful = """
                {"id":"%s","at":"%s","bureau":null,"account":"system:test","person":null,"unit":null,"roles":[],"requestId":null,
                "act":"sample.act","objectKind":"sample","objectId":"%s","details":{},"salt":"none"}""".formatted(id, at, object);
        QuarkusTransaction.joiningExisting().run(() -> entities.createNativeQuery("""
                        INSERT INTO audit_event (id, at, account, roles, act, object_kind, object_id, canonical)
                        VALUES (:id, CAST(:at AS timestamptz), 'system:test', '{}', 'sample.act', 'sample', :listed, :text)
                        """)
                .setParameter("id", id)
                .setParameter("at", at)
                .setParameter("listed", object)
                .setParameter("text", text.apply(truthful))
                .executeUpdate());
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }

    @SuppressWarnings("unchecked")
    private List<String> sealedObjects(UUID... objects) {
        List<String> ids = List.of(objects).stream().map(UUID::toString).toList();
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "SELECT e.object_id FROM audit_event e JOIN audit_seal s ON s.event = e.id"
                                + " WHERE e.object_id IN (:ids) ORDER BY s.pos",
                        String.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    private static void awaitThat(BooleanSupplier reached) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "nothing came of what was awaited");
            Thread.sleep(10);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "nothing came of what was awaited");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
