package org.qingyuan.responsibility.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.Records;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.responsibility.reminder.ReminderModel.Key;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Two replicas, one database, stops of days: what is recorded and in the inbox is exactly what was due, nothing twice. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class ReminderOutageTest {
    private static final LocalDate FIRST = LocalDate.of(2033, 3, 1);

    @Inject
    Reminders reminders;

    @Inject
    DataSource database;

    private JsonPath plan;
    private UUID planId;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(FIRST);
        plan = Plans.published(2033);
        planId = UUID.fromString(plan.getString("id"));
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void afterAnyOutageExactlyWhatWasDueIsRecorded() throws Exception {
        ReminderModel model = new ReminderModel(FIRST);
        // Daily, then a stop over lead times, then one over due dates, escalations and the end of a quarter.
        List<LocalDate> days = Stream.of(
                        days(FIRST, 4), days(LocalDate.of(2033, 3, 27), 6), days(LocalDate.of(2033, 4, 20), 3))
                .flatMap(List::stream)
                .toList();
        Set<Key> before = Set.of();
        for (LocalDate day : days) {
            BusinessDate.set(day);
            if (day.equals(LocalDate.of(2033, 3, 29))) {
                fulfilOne();
            }
            Set<Key> due = model.ran(day, ReminderModel.open(database, planId, day));
            crashBeforeTheEnd(day);
            assertEquals(
                    before, ReminderModel.stored(database, planId), "a replica that died recorded nothing by halves");
            bothReplicas(day);
            assertEquals(due, ReminderModel.stored(database, planId), () -> "on " + day);
            before = due;
        }
        assertTrue(before.size() > 500, () -> "the test must have something to tell: " + model);
        assertEquals(
                Set.of(-10, -3, -1, 1, 7, 30),
                before.stream().map(Key::daysBefore).collect(Collectors.toSet()));
        inboxHolds(before, "staff");
        inboxHolds(before, "unit-leader");
        inboxHolds(before, "bureau-leader");
    }

    @Test
    void whatIsDoneOrClosedGetsNoReminder() throws Exception {
        String done = fulfilOne();
        LocalDate late = LocalDate.of(2033, 9, 1);
        BusinessDate.set(late);
        reminders.record("jintan", late, Instant.now());
        Set<Key> stored = ReminderModel.stored(database, planId);
        assertFalse(stored.isEmpty());
        assertTrue(stored.stream().noneMatch(key -> key.obligation().equals(UUID.fromString(done))));
        Plans.close(plan);
        reminders.record("jintan", LocalDate.of(2033, 12, 30), Instant.now());
        assertEquals(stored, ReminderModel.stored(database, planId));
        plan = Plans.published(2034);
    }

    /** Everything was done, and then the connection went before the commit. */
    private void crashBeforeTheEnd(LocalDate day) {
        assertThrows(QuarkusTransactionException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    reminders.record("jintan", day, Instant.now());
                    throw new Crashing.Crash();
                }));
    }

    private void bothReplicas(LocalDate day) throws Exception {
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Callable<Long> run = () -> reminders.record("jintan", day, Instant.now());
            for (var result : replicas.invokeAll(List.of(run, run, run, run))) {
                result.get();
            }
        }
    }

    private void inboxHolds(Set<Key> recorded, String account) {
        UUID me = Fixture.account(account).person();
        Set<Key> seen = new HashSet<>();
        String after = "";
        do {
            JsonPath page = Answer.of(As.account(account)
                    .get(API + "/reminders?limit=200&after=" + after)
                    .then()
                    .statusCode(200));
            List<Map<String, Object>> items = page.getList("items.findAll { it.plan == '" + planId + "' }");
            for (Map<String, Object> item : items) {
                Key key = new Key(
                        UUID.fromString((String) item.get("obligation")),
                        me,
                        LocalDate.parse((String) item.get("due")),
                        (Integer) item.get("daysBefore"));
                assertTrue(seen.add(key), () -> "twice in the inbox: " + key);
            }
            after = page.getString("next");
        } while (after != null);
        assertEquals(recorded.stream().filter(key -> key.recipient().equals(me)).collect(Collectors.toSet()), seen);
        assertFalse(seen.isEmpty(), account);
    }

    /** 政工室 does its petition analysis of the first quarter; returns the obligation. */
    private String fulfilOne() {
        String obligation = As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[14].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.clause.contains('每季度') }.id");
        Records.accepted("staff", "unit-leader", "discipline", obligation, "2033-03-01");
        return obligation;
    }

    private static List<LocalDate> days(LocalDate from, int count) {
        return from.datesUntil(from.plusDays(count)).toList();
    }
}
