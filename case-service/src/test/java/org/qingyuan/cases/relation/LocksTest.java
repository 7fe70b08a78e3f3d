package org.qingyuan.cases.relation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.lead.LeadClient;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Declaration, lead, recusal: in this order by everybody, so that no two wait for each other. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class LocksTest {
    private static final String RELATION = API + "/declared-relations/" + UUID.randomUUID();

    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whoPutsALeadRightWaitsForADeclarationWithoutHoldingTheLead() throws Exception {
        UUID lead = assessed(letter(), LeadClient.HANDLER);
        Map<String, Object> request = step("IDENTIFY", "评估查明");
        request.put(
                "subject",
                Map.of(
                        "subjectName",
                        "姜样例",
                        "subjectPerson",
                        Fixture.account("staff-yunxiu").person(),
                        "anotherPerson",
                        false,
                        "subjectRank",
                        "OFFICER",
                        "matterKind",
                        "DISCIPLINE",
                        "named",
                        List.of()));
        CompletableFuture<Void> identified;
        try (Connection declaring = open()) {
            run(declaring, "select pg_advisory_xact_lock(hashtextextended(E'relations\\njintan', 0))");
            identified = CompletableFuture.runAsync(
                    () -> act("case-manager", lead, request).statusCode(200));
            somebodyWaits(declaring);
            run(declaring, "select id from lead where id = '" + lead + "' for update nowait");
            declaring.rollback();
        }
        identified.join();
    }

    @Test
    void whoDeclaresWaitsForALeadWithoutHoldingItsRecusals() throws Exception {
        Map<String, Object> letter = letter();
        letter.put("subjectName", "卫样例");
        letter.put("subjectPerson", Fixture.account("staff-shenji").person().toString());
        UUID lead = assessed(letter, LeadClient.HANDLER, HANDLER_TWO);
        As.account("handler")
                .contentType(ContentType.JSON)
                .body(Map.of("person", HANDLER_TWO, "ground", "INTERESTED", "reason", "有利害关系"))
                .put(API + "/leads/" + lead + "/recusals/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        CompletableFuture<Void> declared;
        try (Connection deciding = open()) {
            run(deciding, "select id from lead where id = '" + lead + "' for update");
            declared = CompletableFuture.runAsync(() -> As.account("handler-two")
                    .contentType(ContentType.JSON)
                    .body(Map.of("other", Fixture.account("staff-shenji").person(), "kind", "IN_LAW"))
                    .put(RELATION)
                    .then()
                    .statusCode(200));
            somebodyWaits(deciding);
            run(deciding, "select id from lead_recusal where lead = '" + lead + "' for update nowait");
            deciding.rollback();
        }
        declared.join();
        As.account("handler-two")
                .header("If-Match", "\"0\"")
                .post(RELATION + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private Connection open() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void somebodyWaits(Connection connection) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        boolean waits = false;
        while (!waits && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
                rows.next();
                waits = rows.getBoolean(1);
            }
        }
        assertTrue(waits);
    }
}
