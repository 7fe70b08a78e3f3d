package org.qingyuan.responsibility.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.directory.TestBureau.API;
import static org.qingyuan.responsibility.directory.TestBureau.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DirectoryFeedTest {
    private static final String LOCK = "SELECT pg_advisory_xact_lock(x'6469726563746f72'::bigint)";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void aConsumerGoesThroughItPageByPage() {
        List<Integer> positions = new ArrayList<>();
        String next = "0";
        while (next != null) {
            JsonPath page = feed(next, 50);
            positions.addAll(page.getList("items.position"));
            next = page.getString("next");
        }
        assertEquals(positions.stream().sorted().distinct().toList(), positions);
        assertTrue(positions.size() >= 159);
        assertEquals(
                0,
                feed(String.valueOf(positions.getLast()), 50).getList("items").size());
    }

    @Test
    void whoeverReadAChangeThatWasNeverMadeStartsAgain() {
        JsonPath page = feed("0", 5);
        int read = page.getInt("items[4].position");
        ask(read + "&changedAt=" + page.getString("items[4].at"), 1).statusCode(200);
        ask(read + "&changedAt=2026-01-02T03:04:05.678901Z", 1)
                .statusCode(409)
                .body("code", equalTo("DIRECTORY_REWOUND"));
        ask(String.valueOf(last() + 1_000_000L), 1).statusCode(409).body("code", equalTo("DIRECTORY_REWOUND"));
    }

    @Test
    void anItemHoldsTheObjectAsPutTakesIt() {
        TestBureau bureau = TestBureau.create();
        int before = last();
        Map<String, Object> unit = bureau.unit("甲", "GENERAL", 1, "乙");
        bureau.make("units", unit);
        bureau.put("units", unit.get("id"), with(unit, "name", "丙"), 0).statusCode(200);
        JsonPath page = feed(String.valueOf(before), 50);
        assertEquals(List.of("UNIT", "UNIT"), page.getList("items.kind"));
        assertEquals(List.of(bureau.code, bureau.code), page.getList("items.bureau"));
        assertEquals(unit.get("id").toString(), page.getString("items[0].id"));
        assertEquals(List.of("甲", "丙"), page.getList("items.body.name"));
        bureau.put("units", unit.get("id"), page.getMap("items[1].body")).statusCode(200);
        assertEquals(2, feed(String.valueOf(before), 50).getList("items").size());
    }

    @Test
    void onlyServicesReadIt() {
        for (String role : new String[] {"admin", "discipline-head", "auditor", "superior", "fact-reader"}) {
            As.roles(role).get(API + "/directory").then().statusCode(403);
        }
        As.nobody().get(API + "/directory").then().statusCode(401);
    }

    /** Were positions taken without the lock, the writer that came second could commit first and the first be skipped. */
    @Test
    void aWriterWaitsForTheOneBeforeItSoThatPositionsFollowCommits() throws Exception {
        TestBureau bureau = TestBureau.create();
        int before = last();
        Map<String, Object> unit = bureau.unit("后到", "GENERAL", 2);
        CompletableFuture<Integer> second;
        try (Connection first = database.getConnection();
                Statement statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute(LOCK);
            statement.execute("""
                    INSERT INTO directory_change (bureau, kind, object, body, at, by_account)
                    VALUES ('%1$s', 'UNIT', 'first', '{"name": "先到"}', now(), 'tester')
                    """.formatted(bureau.code));
            second = CompletableFuture.supplyAsync(
                    () -> bureau.put("units", unit.get("id"), unit).extract().statusCode());
            awaitWaiter();
            assertFalse(second.isDone(), "the second writer has not committed");
            assertEquals(0, feed(String.valueOf(before), 50).getList("items").size());
            first.commit();
        }
        assertEquals(201, second.get(10, TimeUnit.SECONDS));
        assertEquals(List.of("先到", "后到"), feed(String.valueOf(before), 50).getList("items.body.name"));
    }

    @Test
    void theLogCanOnlyGrow() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : new String[] {
                "UPDATE directory_change SET body = '{}'", "DELETE FROM directory_change", "TRUNCATE directory_change"
            }) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
                assertEquals("42501", refused.getSQLState(), sql);
            }
        }
    }

    private void awaitWaiter() throws SQLException, InterruptedException, TimeoutException {
        for (int i = 0; i < 100; i++) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet waiting = statement.executeQuery(
                            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")) {
                waiting.next();
                if (waiting.getInt(1) > 0) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new TimeoutException("no writer waits");
    }

    private static int last() {
        int last = 0;
        for (List<Integer> page = positions(0); !page.isEmpty(); page = positions(last)) {
            last = page.getLast();
        }
        return last;
    }

    private static List<Integer> positions(int after) {
        return feed(String.valueOf(after), 1000).getList("items.position");
    }

    private static JsonPath feed(String after, int limit) {
        return Answer.of(ask(after, limit).statusCode(200));
    }

    private static ValidatableResponse ask(String after, int limit) {
        return As.token(token -> token.bureau(null).roles("directory-feed"))
                .get(API + "/directory?limit=" + limit + "&after=" + after)
                .then();
    }
}
