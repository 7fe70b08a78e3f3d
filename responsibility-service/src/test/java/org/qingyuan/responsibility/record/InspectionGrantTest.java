package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** An inspector opens records of the unit that he inspects, and no others, for as long as it was granted. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class InspectionGrantTest extends RecordJourney {
    private static final UUID POLITICAL = Fixture.unit("政工室");
    private static final UUID YUNXIU = Fixture.unit("云岫派出所");

    @Inject
    DataSource database;

    @Test
    void anInspectorReadsWhatHeWasGrantedAndNothingElse() throws SQLException {
        String record = draft("staff", obligation("staff", 0), "中心组学习", "2027-03-10");
        String file = UUID.randomUUID().toString();
        evidence("staff", record, file, PDF).statusCode(200);
        reads("inspector", record, 404);
        give("inspector", "jintan", List.of(YUNXIU), "2027-01-01", "2027-12-31", 2)
                .statusCode(204);
        give("inspector", "jintan", List.of(POLITICAL), "2026-01-01", "2026-12-31", 2)
                .statusCode(204);
        give("inspector-two", "jintan", List.of(POLITICAL), "2027-01-01", "2027-12-31", 2)
                .statusCode(204);
        act("staff", record, "SUBMIT", null).statusCode(200);
        // Another unit, another year, another inspector; and what is not signed yet is nobody's to read.
        reads("inspector", record, 404);
        give("inspector", "jintan", List.of(POLITICAL), "2027-01-01", "2027-12-31", 2)
                .statusCode(204);
        reads("inspector", record, 404);
        act("unit-leader", record, "SIGN", null).statusCode(200);
        as("inspector")
                .get(API + "/records/" + record)
                .then()
                .statusCode(200)
                .body("acts", empty())
                .body("editable", is(false));
        as("inspector")
                .get(API + "/records/" + record + "/evidence/" + file)
                .then()
                .statusCode(200);
        as("inspector")
                .get(API + "/records/" + record + "/evidence/" + file + "/preview")
                .then()
                .statusCode(200);
        as("inspector")
                .get(API + "/records/" + record + "/evidence/" + file + "/reads")
                .then()
                .statusCode(403);
        as("inspector").get(API + "/records").then().statusCode(403);
        act("inspector", record, "ACCEPT", null).statusCode(403);
        // The reading is on record where the unit's own people see it.
        as("unit-leader")
                .get(API + "/records/" + record + "/evidence/" + file + "/reads")
                .then()
                .body("name[0]", is("舒样例"));
    }

    @Test
    void aSuperiorReadsRecordsOfABureauBelowAndTakesNoStep() throws SQLException {
        String record = draft("staff", obligation("staff", 0), "中心组学习", "2027-03-11");
        String file = UUID.randomUUID().toString();
        evidence("staff", record, file, PDF).statusCode(200);
        act("staff", record, "SUBMIT", null).statusCode(200);
        act("unit-leader", record, "SIGN", null).statusCode(200);
        reads("superior", record, 404);
        reads("superior-head", record, 404);
        for (String account : List.of("superior", "superior-head")) {
            give(account, "changzhou", List.of(), "2027-01-01", "2027-12-31", 1).statusCode(204);
            as(account).get(API + "/records/" + record).then().statusCode(200).body("acts", empty());
            String path = API + "/records/" + record + "/evidence/" + file;
            as(account).get(path).then().statusCode(200);
            as(account).get(path + "/preview").then().statusCode(200).body("kind", is("PDF"));
        }
        act("superior-head", record, "ACCEPT", null).statusCode(404);
    }

    @Test
    void theGrantsOfARoundEndWithItsScoring() throws SQLException {
        String record = draft("staff", obligation("staff", 0), "中心组学习", "2027-03-13");
        act("staff", record, "SUBMIT", null).statusCode(200);
        act("unit-leader", record, "SIGN", null).statusCode(200);
        UUID round = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        give(round, "inspector-two", "jintan", List.of(POLITICAL), "2027-01-01", "2027-12-31", 2)
                .statusCode(204);
        reads("inspector-two", record, 200);
        end(other).statusCode(204);
        reads("inspector-two", record, 200);
        end(round).statusCode(204);
        reads("inspector-two", record, 404);
        end(round).statusCode(204);
        // Another round goes on.
        give(other, "inspector-two", "jintan", List.of(POLITICAL), "2027-01-01", "2027-12-31", 2)
                .statusCode(204);
        end(round).statusCode(204);
        reads("inspector-two", record, 200);
    }

    private static ValidatableResponse end(UUID round) {
        return As.token(token -> token.bureau(null).roles("fact-reader"))
                .contentType("application/json")
                .body(Map.of("round", round))
                .post(API + "/inspection-grants/ends")
                .then();
    }

    @Test
    void aGrantIsSignedAndShort() throws SQLException {
        String record = draft("staff", obligation("staff", 0), "中心组学习", "2027-03-12");
        act("staff", record, "SUBMIT", null).statusCode(200);
        act("unit-leader", record, "SIGN", null).statusCode(200);
        give("adjudicator", "jintan", List.of(), "2027-01-01", "2027-12-31", 9).statusCode(400);
        give("adjudicator", "jintan", List.of(), "2027-01-01", "2027-12-31", 0).statusCode(400);
        give("adjudicator", "jintan", List.of(), "2027-12-31", "2027-01-01", 1).statusCode(400);
        // The account has to have a role that inspects, whatever was granted.
        give("adjudicator", "jintan", List.of(), "2027-01-01", "2027-12-31", 1).statusCode(204);
        reads("adjudicator", record, 403);
        // What somebody writes into the table by hand, with the signature of another grant, opens nothing.
        give("superior", "changzhou", List.of(YUNXIU), "2027-01-01", "2027-12-31", 1)
                .statusCode(204);
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("""
                            insert into inspection_grant
                            select gen_random_uuid(), bureau, '{}', round, held_from, held_to, inspector_bureau, 'superior-forged',
                                   given_at, until, key_id, signature
                              from inspection_grant where inspector = 'superior' order by given_at desc limit 1
                            """);
        }
        As.token(token -> token.account("superior-forged").bureau("changzhou").roles("superior"))
                .get(API + "/records/" + record)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse give(
            String inspector, String inspectorBureau, List<UUID> units, String from, String to, int hours) {
        return give(UUID.randomUUID(), inspector, inspectorBureau, units, from, to, hours);
    }

    private static ValidatableResponse give(
            UUID round, String inspector, String inspectorBureau, List<UUID> units, String from, String to, int hours) {
        Map<String, Object> grant = Map.of(
                "bureau", "jintan",
                "units", units,
                "round", round,
                "from", from,
                "to", to,
                "inspectorBureau", inspectorBureau,
                "inspector", inspector,
                "until", Instant.now().plus(Duration.ofHours(hours)).toString());
        return As.token(token -> token.bureau(null).roles("fact-reader"))
                .contentType("application/json")
                .body(grant)
                .put(API + "/inspection-grants/" + UUID.randomUUID())
                .then();
    }

    private static RequestSpecification as(String account) {
        return As.account(account);
    }

    private static void reads(String account, String record, int status) {
        as(account).get(API + "/records/" + record).then().statusCode(status);
    }
}
