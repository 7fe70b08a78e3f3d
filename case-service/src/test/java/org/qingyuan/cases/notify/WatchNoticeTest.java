package org.qingyuan.cases.notify;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.client.ClientJson;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.DirectoryOwner;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Of a watch the last word holds, whatever became of the earlier ones. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class WatchNoticeTest {
    private static final LocalDate FROM = LocalDate.of(2043, 6, 1);

    @Inject
    Outbox outbox;

    @Inject
    OutboxJob job;

    @Inject
    OutboxRows rows;

    @Inject
    DataSource database;

    private final UUID watch = UUID.randomUUID();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void nothingWaits() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update service_notice set state = 'SENT' where state = 'WAITING'");
        }
    }

    @Test
    void aRefusedWordGivesWayToTheNext() throws SQLException {
        name(9);
        UUID refused = only();
        try (DirectoryOwner owner = new DirectoryOwner()
                .serving(path(), exchange -> new DirectoryOwner.Answer(409, Map.of("code", "ROSTER_ENTRY_TWICE")))
                .start()) {
            job.send();
        }
        assertEquals(List.of("REFUSED 1"), states());
        name(3);
        As.account("case-manager")
                .contentType("application/json")
                .body(Map.of())
                .post("/api/case/v1/service-notices/" + refused + "/again")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTICE_NOT_REFUSED"));
        try (DirectoryOwner owner =
                new DirectoryOwner().serving(path(), this::take).start()) {
            job.send();
        }
        assertEquals(List.of("2043-06-04"), told);
        assertEquals(List.of("NOT_OWED 1", "SENT 1"), states());
    }

    @Test
    void anAnswerThatComesLateRevivesNothing() throws SQLException {
        name(9);
        UUID first = only();
        name(3);
        rows.refused(first, "ROSTER_ENTRY_TWICE", List.of());
        rows.sent(first);
        assertEquals(List.of("NOT_OWED 0", "WAITING 0"), states());
    }

    private void name(int days) {
        outbox.watch("jintan", watch, Fixture.account("intake").person(), FROM, FROM.plusDays(days), false);
    }

    private String path() {
        return "/api/responsibility/v1/duty-officers/" + watch;
    }

    private Object take(HttpExchange exchange) {
        try {
            JsonNode body = ClientJson.MAPPER.readTree(exchange.getRequestBody());
            told.add(body.path("untilDay").asText());
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID only() throws SQLException {
        return UUID.fromString(select("cast(id as text)").getFirst());
    }

    private List<String> states() throws SQLException {
        return select("state || ' ' || attempts");
    }

    private List<String> select(String what) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select " + what + " from service_notice where reference = ? order by 1")) {
            query.setString(1, watch.toString());
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
        }
        return found;
    }
}
