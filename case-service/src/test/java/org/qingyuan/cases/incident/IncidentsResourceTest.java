package org.qingyuan.cases.incident;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.Planted;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Classified content in whatever it turned up: one procedure and one clock. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class IncidentsResourceTest {
    private static final UUID YUNXIU = Fixture.unit("云岫派出所");
    private static final Map<String, Object> DESTROY = Map.of("destroy", true, "number", "保〔2026〕7号");

    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aPetitionIsFrozenToAStubAndDestroyedOnInstruction() throws SQLException {
        UUID petition = petition("误录密件甲");
        As.account("staff-yunxiu")
                .contentType("application/octet-stream")
                .queryParam("name", "密件.txt")
                .body("误录密件附件".getBytes(StandardCharsets.UTF_8))
                .put(API + "/petitions/" + petition + "/files/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        // A file that got lost does not keep anybody from freezing.
        lose(petition);
        long counted = counted();
        As.account("leader-yunxiu")
                .get(API + "/petitions/" + petition)
                .then()
                .statusCode(200)
                .body("matter.title", is("误录密件甲"));
        UUID incident = UUID.randomUUID();
        freeze("staff-fazhi", incident, "PETITION", petition).statusCode(404);
        freeze("staff-yunxiu", incident, "PETITION", petition)
                .statusCode(200)
                .body("state", is("OPEN"))
                .body("copies.find { it.place == 'FILES' }.count", is(1));
        assertEquals(counted - 1, counted());
        freeze("staff-yunxiu", incident, "PETITION", petition).statusCode(200);
        freeze("discipline", UUID.randomUUID(), "PETITION", petition).statusCode(404);
        for (String account : List.of("staff-yunxiu", "leader-yunxiu", "discipline", "intake")) {
            As.account(account)
                    .get(API + "/petitions/" + petition)
                    .then()
                    .statusCode(200)
                    .body("matter", nullValue())
                    .body("files.size()", is(0))
                    .body("acts.size()", is(0));
        }
        As.account("leader-yunxiu")
                .get(API + "/petitions?limit=200&queue=HEAD")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(petition.toString())));
        listed("staff-yunxiu", 403);
        listed("discipline", 200).body("object", hasItem(petition.toString()));
        listed("case-manager", 200).body("object", not(hasItem(petition.toString())));
        report("case-manager", incident, 0).statusCode(404);
        instruct("discipline", incident, 0, DESTROY).statusCode(409);
        report("discipline", incident, null).statusCode(428);
        report("discipline", incident, 9).statusCode(412);
        report("discipline", incident, 0).statusCode(200).body("overdue", is(false));
        report("discipline", incident, 1).statusCode(409).body("code", is("INCIDENT_STEP_NOT_POSSIBLE"));
        instruct("discipline-head", incident, 1, DESTROY)
                .statusCode(200)
                .body("state", is("DESTROYED"))
                .body(
                        "readers.id",
                        is(List.of(Fixture.account("leader-yunxiu").person().toString())));
        assertEquals(counted - 1, counted());
        assertEquals(List.of(), Planted.inTables(database, List.of("误录密件甲", "误录密件内容", "误录密件人")));
        As.account("discipline").get(API + "/petitions/" + petition).then().body("matter", nullValue());
    }

    @Test
    void anOrderShowsToNobodyWhileItIsFrozenAndIsReleased() {
        UUID order = order("DIRECT");
        UUID incident = UUID.randomUUID();
        freeze("leader-yunxiu", incident, "SUPERVISION", order).statusCode(200);
        for (String account : List.of("leader-yunxiu", "discipline", "discipline-head", "case-manager")) {
            As.account(account).get(API + "/supervisions/" + order).then().statusCode(404);
            As.account(account)
                    .queryParam("limit", 200)
                    .get(API + "/supervisions")
                    .then()
                    .body("items.id", not(hasItem(order.toString())));
        }
        report("discipline", incident, 0).statusCode(403);
        report("case-manager", incident, 0).statusCode(200).body("reference.size() > 0", is(true));
        instruct("case-manager", incident, 1, Map.of("destroy", false, "number", "保〔2026〕8号"))
                .statusCode(200)
                .body("state", is("RELEASED"));
        As.account("leader-yunxiu").get(API + "/supervisions/" + order).then().statusCode(200);

        // Of a request for support, which may come out of a lead, case management alone knows.
        UUID support = order("SUPPORT");
        UUID second = UUID.randomUUID();
        freeze("leader-yunxiu", second, "SUPERVISION", support).statusCode(200);
        report("discipline-head", second, 0).statusCode(404);
        report("case-manager", second, 0).statusCode(200);
        instruct("case-manager", second, 1, DESTROY).statusCode(200);
        As.account("leader-yunxiu").get(API + "/supervisions/" + support).then().statusCode(404);
    }

    @Test
    void anEntryOfTheInboxGoesBackToTheClassifiedChannel() {
        Map<String, Object> handedIn = new HashMap<>(Map.of(
                "system",
                "CASE_SYSTEM",
                "number",
                "AJ" + UUID.randomUUID().toString().substring(0, 18),
                "naming",
                "ANONYMOUS",
                "reporter",
                Map.of("name", "", "contact", "", "details", ""),
                "subjectName",
                "某民警",
                "subjectUnit",
                "",
                "subjectPost",
                "",
                "matter",
                "误交密件",
                "letter",
                "误交密件内容",
                "originals",
                0));
        String transfer = platform()
                .contentType(ContentType.JSON)
                .body(handedIn)
                .post(API + "/transfers")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        UUID entry = UUID.fromString(transfer);
        UUID incident = UUID.randomUUID();
        freeze("case-manager", incident, "TRANSFER", entry).statusCode(403);
        freeze("intake", incident, "TRANSFER", entry).statusCode(200);
        As.account("intake")
                .get(API + "/transfer-inbox/" + transfer)
                .then()
                .statusCode(409)
                .body("code", is("TRANSFER_FROZEN"));
        platform().get(API + "/transfers/" + transfer).then().body("state", is("RECEIVED"));
        report("discipline-head", incident, 0).statusCode(404);
        freeze("discipline-head", UUID.randomUUID(), "TRANSFER", entry).statusCode(404);
        report("case-manager", incident, 0).statusCode(200);
        instruct("case-manager", incident, 1, DESTROY).statusCode(200);
        platform()
                .get(API + "/transfers/" + transfer)
                .then()
                .body("state", is("RETURNED"))
                .body("reason", is("CLASSIFIED"));
    }

    @Test
    void aLeadIsAmongThemForWhoSeesIt() {
        UUID lead = registered(letter());
        UUID incident = UUID.randomUUID();
        freeze("intake", incident, "LEAD", lead).statusCode(200).body("lead", is(lead.toString()));
        freeze("case-manager", UUID.randomUUID(), "LEAD", lead).statusCode(409).body("code", is("INCIDENT_FROZEN"));
        listed("case-manager", 200).body("id", hasItems(incident.toString()));
        listed("discipline", 200).body("id", not(hasItem(incident.toString())));
        listed("superior", 200).body("id", not(hasItem(incident.toString())));
        freeze("staff-yunxiu", UUID.randomUUID(), "LEAD", lead).statusCode(404);
        report("case-manager", incident, 0).statusCode(200);
        As.account("discipline-head")
                .get(API + "/leads/" + lead + "/incident")
                .then()
                .body("state", is("REPORTED"));
    }

    private void lose(UUID petition) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update petition_file set file = gen_random_uuid() where petition = ?")) {
            statement.setObject(1, petition);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static long counted() {
        return Answer.of(As.account("discipline")
                        .queryParams(Map.of("from", "2020-01-01", "to", "2099-12-31", "unit", YUNXIU))
                        .get(API + "/petition-figures")
                        .then()
                        .statusCode(200))
                .getLong("count");
    }

    private static UUID petition(String title) {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>();
        body.put("source", "HOTLINE");
        body.put("kind", "SERVICE");
        body.put("unit", YUNXIU);
        body.put("title", title);
        body.put("content", "误录密件内容");
        body.put("receivedOn", today());
        body.put("petitioner", Map.of("name", "误录密件人", "contact", "13900000000", "address", "", "anonymous", false));
        As.account("staff-yunxiu")
                .contentType(ContentType.JSON)
                .body(body)
                .put(API + "/petitions/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static UUID order(String kind) {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("title", "误录事项");
        body.put("request", "请于期限内查清。");
        body.put("issuedOn", today());
        body.put("dueAt", "2099-01-05T18:00:00+08:00");
        body.put("units", List.of(YUNXIU));
        body.put("excluded", List.of());
        As.account("case-manager")
                .contentType(ContentType.JSON)
                .body(body)
                .put(API + "/supervisions/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static RequestSpecification platform() {
        return As.token(token -> token.account("service-account-case-system").roles("lead-transfer"));
    }

    private static ValidatableResponse freeze(String account, UUID incident, String kind, UUID object) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "object", object))
                .put(API + "/incidents/" + incident)
                .then();
    }

    private static ValidatableResponse listed(String account, int status) {
        return As.account(account).get(API + "/incidents").then().statusCode(status);
    }

    private static ValidatableResponse report(String account, UUID incident, Integer version) {
        var as = As.account(account);
        return (version == null ? as : as.header("If-Match", "\"" + version + "\""))
                .post(API + "/incidents/" + incident + "/report")
                .then();
    }

    private static ValidatableResponse instruct(String account, UUID incident, int version, Map<String, Object> how) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(how)
                .post(API + "/incidents/" + incident + "/instruction")
                .then();
    }
}
