package org.qingyuan.responsibility.reminder.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Waiting;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.responsibility.reminder.ReminderSurroundings;
import org.qingyuan.responsibility.reminder.delivery.Claimed;
import org.qingyuan.responsibility.reminder.delivery.HookSender;
import org.qingyuan.responsibility.reminder.delivery.Outcome;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class HookEndpointTest {
    @Inject
    DataSource database;

    @Inject
    HookSender sender;

    private final String path = API + "/hook-endpoints/" + UUID.randomUUID();

    @BeforeEach
    void anEndpoint() {
        FixtureDirectory.load().statusCode(200);
        named("办公平台").put(path).then().statusCode(201);
    }

    @Test
    void ofTwoChangesAtOnceOneIsTooLate() throws Exception {
        assertEquals(
                List.of(200, 412), atOnce(() -> changed(named("甲")).put(path).statusCode(), () -> changed(named("乙"))
                        .put(path)
                        .statusCode()));
    }

    @Test
    void ofTwoNewSecretsAtOnceOneIsTooLate() throws Exception {
        assertEquals(
                List.of(200, 412),
                atOnce(() -> changed(As.account("admin")).post(path + "/secret").statusCode(), () -> changed(
                                As.account("admin"))
                        .post(path + "/secret")
                        .statusCode()));
    }

    /** The status says that it was taken; what it goes on sending keeps no other call waiting. */
    @Test
    void anAnswerWithoutAnEndIsTaken() {
        changed(named("办公平台", true)).put(path).then().statusCode(200);
        ReminderSurroundings.ENDLESS.set(true);
        try {
            UUID endpoint = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            Claimed ping = new Claimed(
                    UUID.randomUUID(), "jintan", null, null, endpoint, null, Instant.now(), UUID.randomUUID(), 1);
            assertEquals(Outcome.DELIVERED, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> sender.send(ping)));
        } finally {
            ReminderSurroundings.ENDLESS.set(false);
            change("1", named("办公平台")).put(path).then().statusCode(200);
        }
    }

    private interface Sent {
        int status();
    }

    private List<Integer> atOnce(Sent... requests) throws Exception {
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(requests.length)) {
            try (Connection held = database.getConnection()) {
                held.setAutoCommit(false);
                held.createStatement()
                        .execute("select from hook_endpoint where id = '" + path.substring(path.lastIndexOf('/') + 1)
                                + "' for update");
                for (Sent request : requests) {
                    answers.add(people.submit(request::status));
                }
                Waiting.of(requests.length, database);
                held.rollback();
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses.stream().sorted().toList();
        }
    }

    private static RequestSpecification changed(RequestSpecification request) {
        return change("0", request);
    }

    private static RequestSpecification change(String version, RequestSpecification request) {
        return request.header("If-Match", "\"" + version + "\"");
    }

    private static RequestSpecification named(String name) {
        return named(name, false);
    }

    private static RequestSpecification named(String name, boolean active) {
        return As.account("admin")
                .contentType("application/json")
                .body(Map.of("name", name, "url", ReminderSurroundings.hookUrl, "active", active));
    }
}
