package org.qingyuan.cases.notify;

import static org.hamcrest.Matchers.is;
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

/** A sanction that was revoked stands in nobody's integrity file, whatever was on its way. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RevokedMeasureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Inject
    Outbox outbox;

    @Inject
    OutboxJob job;

    @Inject
    OutboxBacklog backlog;

    @Inject
    DataSource database;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private boolean refuses;

    @BeforeEach
    void nothingWaits() throws SQLException {
        run("update service_notice set state = 'SENT' where state = 'WAITING'");
    }

    @Test
    void theRevocationWaitsUntilTheAnnouncementHasArrived() throws SQLException {
        String reference = announced();
        job.send();
        outbox.revoked("jintan", reference, DAY.plusDays(5));
        sent();
        assertEquals(List.of(), told);
        run("update service_notice set next_at = now() where state = 'WAITING'");
        sent();
        assertEquals(List.of("ANNOUNCED", "REVOKED"), told);
    }

    @Test
    void whatWasNeverSentIsNotSentAnyMore() throws SQLException {
        String reference = announced();
        outbox.revoked("jintan", reference, DAY.plusDays(5));
        sent();
        assertEquals(List.of(), told);
        assertEquals("NOT_OWED", states(reference));
    }

    @Test
    void whatWasRefusedIsNotSentAgainAfterTheRevocation() throws SQLException {
        String reference = announced();
        refuses = true;
        sent();
        assertEquals("REFUSED", states(reference));
        outbox.revoked("jintan", reference, DAY.plusDays(5));
        assertEquals("NOT_OWED", states(reference));
        As.account("case-manager")
                .contentType("application/json")
                .body(Map.of())
                .post("/api/case/v1/service-notices/" + one("id", reference) + "/again")
                .then()
                .statusCode(409)
                .body("code", is("NOTICE_NOT_REFUSED"));
    }

    @Test
    void whatIsRefusedWhileItsRevocationWaitsLeavesNothingToSay() throws SQLException {
        String reference = announced();
        job.send();
        outbox.revoked("jintan", reference, DAY.plusDays(5));
        run("update service_notice set next_at = now() where state = 'WAITING'");
        refuses = true;
        sent();
        assertEquals("NOT_OWED,NOT_OWED", states(reference));
    }

    @Test
    void theOperatorIsToldOfWhatWaitsAndOfWhatWasRefused() throws SQLException {
        int before = standing("refused");
        announced();
        assertEquals(0, standing("waiting"), "not tried yet");
        job.send();
        assertEquals(1, standing("waiting"));
        run("update service_notice set next_at = now() where state = 'WAITING'");
        refuses = true;
        sent();
        assertEquals(0, standing("waiting"));
        assertEquals(before + 1, standing("refused"));
    }

    /** What the gauges show. */
    private int standing(String how) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(backlog.query())) {
            rows.next();
            return rows.getInt(how.equals("waiting") ? 1 : 2);
        }
    }

    private String announced() {
        String reference = "宣布 " + UUID.randomUUID();
        outbox.measure(
                "jintan",
                Fixture.account("staff-yunxiu").person(),
                AnnouncedKind.PARTY_DISCIPLINE,
                DAY,
                "局党委",
                reference);
        return reference;
    }

    private void sent() {
        try (DirectoryOwner owner = new DirectoryOwner()
                .serving("/api/responsibility/v1/announced-measures", this::take)
                .start()) {
            job.send();
        }
    }

    private Object take(HttpExchange exchange) {
        try {
            JsonNode measure = ClientJson.MAPPER.readTree(exchange.getRequestBody());
            if (refuses) {
                return new DirectoryOwner.Answer(422, Map.of("code", "PERSON_UNKNOWN"));
            }
            told.add(measure.path("act").asText());
            return Map.of("id", UUID.randomUUID(), "act", measure.path("act"), "reference", "r");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String states(String reference) throws SQLException {
        return one("string_agg(state, ',' order by state)", reference);
    }

    private String one(String what, String reference) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select " + what + " from service_notice where reference = ?")) {
            query.setString(1, reference);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
