package org.qingyuan.cases.notify;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.notify.client.AnnouncedKind;
import org.qingyuan.kit.client.ClientJson;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.DirectoryOwner;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OutboxTest {
    private static final UUID SUPERVISING = UUID.randomUUID();
    private static final UUID GANG = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    OutboxJob job;

    @Inject
    DataSource database;

    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    @BeforeEach
    void nothingWaits() throws SQLException {
        run("update service_notice set state = 'SENT' where state = 'WAITING'");
    }

    @Test
    void whatCouldNotBeSentIsSentOnceTheOtherIsBackAndOnlyOnce() throws SQLException {
        String reference = "宣布 " + UUID.randomUUID();
        outbox.measure(
                "jintan",
                Fixture.account("staff-yunxiu").person(),
                AnnouncedKind.PARTY_DISCIPLINE,
                LocalDate.of(2026, 11, 20),
                "局党委",
                reference);
        job.send();
        assertEquals("WAITING 1", state(reference));
        run("update service_notice set next_at = now() where state = 'WAITING'");
        try (DirectoryOwner owner = owner().start()) {
            job.send();
            job.send();
        }
        assertEquals("SENT 2", state(reference));
        assertEquals(1, told.size());
        assertEquals("ANNOUNCED", told.getFirst().path("act").asText());
        assertEquals(reference, told.getFirst().path("reference").asText());
        assertEquals("2026-11-20", told.getFirst().path("announcedOn").asText());
        assertFalse(keys.getFirst().isBlank());

        outbox.revoked("jintan", reference, LocalDate.of(2026, 11, 25));
        outbox.revoked("jintan", "没有说过的", LocalDate.of(2026, 11, 25));
        try (DirectoryOwner owner = owner().start()) {
            job.send();
        }
        assertEquals(2, told.size());
        assertEquals("REVOKED", told.get(1).path("act").asText());
    }

    @Test
    void theWordsOfTheClauseGoWithTheNotice() throws SQLException {
        String reference = "协作督办 " + UUID.randomUUID();
        String unfit = "协作督办 " + UUID.randomUUID();
        outbox.fulfilment("jintan", "5.2", LocalDate.of(2026, 11, 20), reference, "事项办结", List.of("直查", "挂牌督办"));
        outbox.fulfilment("jintan", "5.2", LocalDate.of(2026, 11, 20), unfit, "事项办结", List.of("机制"));
        try (DirectoryOwner owner = owner().start()) {
            job.send();
        }
        assertEquals("SENT 1", state(reference));
        assertEquals("REFUSED 1", state(unfit));
        assertTrue(told.stream()
                .allMatch(notice -> "事项办结".equals(notice.path("title").asText())));
        assertTrue(told.stream()
                .allMatch(notice ->
                        notice.path("duty").isNull() || notice.path("duty").isMissingNode()));
        As.account("case-manager")
                .get("/api/case/v1/service-notices?state=REFUSED&limit=200")
                .then()
                .statusCode(200)
                .body("items[0].answer", equalTo("FULFILMENT_AMBIGUOUS"))
                .body("items[0].item", equalTo("5.2"))
                .body("items[0].reference", equalTo(unfit))
                .body("items[0].duties.size()", equalTo(2))
                .body("items[0].body", nullValue());
        As.token(token -> token.roles("case-manager").bureau("changzhou"))
                .get("/api/case/v1/service-notices")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void aRefusedNoticeIsSentAgainForTheDutyThatAPersonNames() throws SQLException {
        String reference = "协作督办 " + UUID.randomUUID();
        outbox.fulfilment("jintan", "5.2", LocalDate.of(2026, 11, 20), reference, "事项办结", List.of("机制"));
        UUID id = id(reference);
        again("case-manager", id, GANG).statusCode(409).body("code", equalTo("NOTICE_NOT_REFUSED"));
        try (DirectoryOwner owner = owner().start()) {
            job.send();
            again("case-manager", id, null).statusCode(409);
            again("case-manager", id, UUID.randomUUID()).statusCode(409);
            As.token(token -> token.roles("case-manager").bureau("changzhou"))
                    .contentType("application/json")
                    .body(Map.of())
                    .post("/api/case/v1/service-notices/" + id + "/again")
                    .then()
                    .statusCode(404);
            again("handler", id, GANG).statusCode(403);
            again("case-manager", id, GANG)
                    .statusCode(200)
                    .body("state", equalTo("WAITING"))
                    .body("duties.size()", equalTo(0));
            job.send();
        }
        assertEquals("SENT 2", state(reference));
        assertEquals(GANG.toString(), told.getLast().path("duty").asText());
        again("case-manager", id, GANG).statusCode(409);
    }

    @Test
    void whereNothingIsOwedThereIsNothingToRepair() throws SQLException {
        String reference = "协作督办 " + UUID.randomUUID();
        outbox.fulfilment("jintan", "5.9", LocalDate.of(2026, 11, 20), reference, "事项办结", List.of());
        try (DirectoryOwner owner = new DirectoryOwner()
                .serving(
                        "/api/responsibility/v1/fulfilment-notices",
                        exchange -> new DirectoryOwner.Answer(409, Map.of("code", "NOTHING_OWED")))
                .start()) {
            job.send();
        }
        assertEquals("NOT_OWED 1", state(reference));
        again("discipline-head", id(reference), null).statusCode(200);
        assertEquals("WAITING 1", state(reference));
    }

    /** The list of duty officers is told how a watch stands now, not how it stood in between. */
    @Test
    void ofAWatchTheLastWordIsSent() throws SQLException {
        UUID watch = UUID.randomUUID();
        UUID officer = Fixture.account("intake").person();
        LocalDate from = LocalDate.of(2043, 3, 2);
        outbox.watch("jintan", watch, officer, from, from.plusDays(6), false);
        outbox.watch("jintan", watch, officer, from, from.plusDays(3), false);
        try (DirectoryOwner owner = owner().serving("/api/responsibility/v1/duty-officers/" + watch, exchange -> {
                    take(exchange);
                    return Map.of();
                })
                .start()) {
            job.send();
        }
        assertEquals(1, told.size());
        assertEquals("2043-03-05", told.getFirst().path("untilDay").asText());
        assertEquals(officer.toString(), told.getFirst().path("person").asText());
    }

    @Test
    void triesGrowRarer() {
        assertEquals(Duration.ofSeconds(30), OutboxRows.pause(0));
        assertEquals(Duration.ofMinutes(4), OutboxRows.pause(3));
        assertEquals(Duration.ofHours(6), OutboxRows.pause(60));
    }

    private DirectoryOwner owner() {
        return new DirectoryOwner()
                .serving("/api/responsibility/v1/announced-measures", exchange -> {
                    JsonNode measure = take(exchange);
                    return Map.of("id", UUID.randomUUID(), "act", measure.path("act"), "reference", "r");
                })
                .serving("/api/responsibility/v1/fulfilment-notices", exchange -> {
                    JsonNode notice = take(exchange);
                    // The owner finds the duty by its words: responsibility's NoticeWordsTest.
                    if (notice.path("duty").isTextual()
                            || notice.path("clauseWords").toString().contains("直查")) {
                        return Map.of(
                                "id", UUID.randomUUID(),
                                "obligation", UUID.randomUUID(),
                                "record", UUID.randomUUID(),
                                "fulfilledOn", "2026-11-20",
                                "reference", "r");
                    }
                    return new DirectoryOwner.Answer(
                            409,
                            Map.of(
                                    "code",
                                    "FULFILMENT_AMBIGUOUS",
                                    "duties",
                                    List.of(
                                            Map.of("duty", SUPERVISING, "clause", "健全直查、协查、督办机制，采取挂牌督办等方式"),
                                            Map.of("duty", GANG, "clause", "建立民警涉黑涉恶案件提前介入机制"))));
                });
    }

    private JsonNode take(HttpExchange exchange) {
        try {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            JsonNode body = ClientJson.MAPPER.readTree(exchange.getRequestBody());
            told.add(body);
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidatableResponse again(String account, UUID notice, UUID duty) {
        return As.account(account)
                .contentType("application/json")
                .body(duty == null ? Map.of() : Map.of("duty", duty))
                .post("/api/case/v1/service-notices/" + notice + "/again")
                .then();
    }

    private UUID id(String reference) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id from service_notice where reference = ?")) {
            query.setString(1, reference);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private String state(String reference) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select state, attempts from service_notice where reference = ? order by made_on, id")) {
            query.setString(1, reference);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getInt(2));
                }
            }
        }
        return String.join(", ", found);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
