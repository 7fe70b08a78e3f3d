package org.qingyuan.responsibility.reminder.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
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
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class HookEndpointTest {
    @Inject
    DataSource database;

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
        return request.header("If-Match", "\"0\"");
    }

    private static RequestSpecification named(String name) {
        return As.account("admin")
                .contentType("application/json")
                .body(Map.of("name", name, "url", ReminderSurroundings.hookUrl, "active", false));
    }
}
