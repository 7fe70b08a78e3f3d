package org.qingyuan.cases.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.talking;
import static org.qingyuan.cases.lead.LeadClient.today;
import static org.qingyuan.cases.outcome.OutcomeClient.announce;
import static org.qingyuan.cases.outcome.OutcomeClient.announced;
import static org.qingyuan.cases.outcome.OutcomeClient.announcements;
import static org.qingyuan.cases.outcome.OutcomeClient.reminded;
import static org.qingyuan.cases.outcome.OutcomeClient.revoke;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OutcomeResourceTest {
    private static final UUID SUBJECT = Fixture.account("staff-yunxiu").person();

    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aMeasureIsAnnouncedOnceAndLeavesWithoutAWayBack() {
        UUID lead = assessed(letter(), HANDLER);
        talking(lead);
        UUID measure = reminded(lead, "ADMONISHMENT");
        announce("handler", lead, measure, today(), true).statusCode(409).body("code", is("LEAD_STEP_NOT_POSSIBLE"));
        propose("handler", lead, step("REMIND")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("CONCLUDING"));

        announcements("handler", lead).body("open", contains(true)).body("announcedOn", contains(nullValue()));
        announcements("discipline-head", lead).body("open", contains(false));
        announce("discipline", lead, measure, today(), true).statusCode(403);
        announce("adjudicator", lead, measure, today(), true).statusCode(403);
        announce("handler", lead, UUID.randomUUID(), today(), true).statusCode(404);
        announce("handler", lead, measure, "2020-01-01", true).statusCode(422).body("code", is("OUTCOME_DAY_WRONG"));
        announce("handler", lead, measure, today(), true)
                .statusCode(200)
                .body("announcedOn", contains(today()))
                .body("open", contains(false));
        announce("handler", lead, measure, today(), true).statusCode(200);
        announce("handler", lead, measure, today(), false).statusCode(409).body("code", is("OUTCOME_ANNOUNCED"));

        Map<String, Object> outcome = As.account("discipline")
                .get(API + "/outcomes?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'ADMONISHMENT' && it.person != null }");
        assertEquals(SUBJECT.toString(), ((Map<?, ?>) outcome.get("person")).get("id"));
        assertEquals(false, outcome.get("caseFiled"));
        assertFalse(outcome.toString().contains(lead.toString()));
        assertFalse(outcome.toString().contains(measure.toString()));
        assertEquals(
                4, UUID.fromString((String) outcome.get("id")).version(), "an id that says nothing about its moment");
    }

    @Test
    void aSnapshotIsFrozenHashedAndTheBureausOwn() {
        announced("REMINDER", false);
        String key = UUID.randomUUID().toString();
        Map<String, Object> taken = take(machine(), key, today(), today(), today(), "jintan")
                .statusCode(201)
                .body("outcomes", not(equalTo(0)))
                .extract()
                .path("");
        String id = (String) taken.get("id");
        List<String> lines = facts(id).extract().path("items.line");
        assertEquals(taken.get("outcomes"), lines.size());
        assertEquals(taken.get("hash"), sha256(String.join("\n", lines)));
        facts(id)
                .body("items.findAll { it.kind == 'REMINDER' }.person", everyItem(nullValue()))
                .body("items.unit.name", hasItem("云岫派出所"))
                .body("items.unit.id", everyItem(notNullValue()));

        announced("REMINDER", true);
        assertEquals(lines, facts(id).extract().path("items.line"), "frozen");
        take(machine(), key, today(), today(), today(), "jintan")
                .statusCode(201)
                .body("id", equalTo(id));
        take(machine(), key, "2020-01-01", today(), today(), "jintan")
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
        take(machine(), null, today(), "2020-01-01", today(), "jintan")
                .statusCode(422)
                .body("code", is("OUTCOME_PERIOD_REVERSED"));
        take(machine(), null, "2020-01-01", today(), "2020-01-01", "jintan")
                .statusCode(201)
                .body("outcomes", equalTo(0));
        take(machine(), null, today(), today(), today(), "changzhou")
                .statusCode(201)
                .body("outcomes", equalTo(0));
        machine()
                .get(API + "/outcome-snapshots/" + id + "?bureau=changzhou")
                .then()
                .statusCode(404);
        As.account("auditor").get(API + "/outcome-snapshots/" + id).then().statusCode(200);
        As.account("discipline-head")
                .get(API + "/outcome-snapshots/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void aRevokedOutcomeIsLeftOutFromThatDayOn() {
        announced("CRITICISM", true);
        String outcome = As.account("discipline-head")
                .get(API + "/outcomes?limit=200")
                .path("items.find { it.kind == 'CRITICISM' && it.revokedOn == null }.id");
        revoke("discipline", outcome).statusCode(403);
        As.token(token -> token.roles("case-manager").bureau("changzhou"))
                .contentType("application/json")
                .body(Map.of("basis", "复查决定"))
                .post(API + "/outcomes/" + outcome + "/revocation")
                .then()
                .statusCode(404);
        As.token(token -> token.roles("case-manager").person(SUBJECT).unit(Fixture.unit("云岫派出所")))
                .contentType("application/json")
                .body(Map.of("basis", "复查决定"))
                .post(API + "/outcomes/" + outcome + "/revocation")
                .then()
                .statusCode(403);
        String before = take(machine(), null, today(), today(), today(), "jintan")
                .statusCode(201)
                .extract()
                .path("id");
        revocations(before).body("items.outcome", not(hasItem(outcome)));
        revoke("case-manager", outcome).statusCode(200).body("revokedOn", equalTo(today()));
        // Whoever took it over before learns of it; the snapshot itself stays.
        revocations(before).body("items.find { it.outcome == '" + outcome + "' }.revokedOn", equalTo(today()));
        facts(before).body("items.outcome", hasItem(outcome));
        machine()
                .get(API + "/outcome-snapshots/" + before + "/revocations?bureau=changzhou")
                .then()
                .statusCode(404);
        As.account("discipline-head")
                .get(API + "/outcome-snapshots/" + before + "/revocations")
                .then()
                .statusCode(403);
        revoke("case-manager", outcome).statusCode(409).body("code", is("OUTCOME_REVOKED"));
        String id = take(machine(), null, today(), today(), today(), "jintan")
                .statusCode(201)
                .extract()
                .path("id");
        facts(id).body("items.outcome", not(hasItem(outcome)));
    }

    @Test
    void whoIsConcernedFindsNoLeadToAnnounceAnythingOf() {
        UUID lead = announced("REMINDER", false);
        assertNotEquals(200, OutcomeClient.seen("staff-yunxiu", lead).extract().statusCode());
        As.token(token -> token.roles("case-manager").person(SUBJECT).unit(Fixture.unit("云岫派出所")))
                .get(API + "/leads/" + lead + "/announcements")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse revocations(String snapshot) {
        return machine()
                .get(API + "/outcome-snapshots/" + snapshot + "/revocations?limit=200&bureau=jintan")
                .then()
                .statusCode(200);
    }

    static RequestSpecification machine() {
        return As.token(token -> token.bureau(null).roles("outcome-reader"));
    }

    static ValidatableResponse take(
            RequestSpecification who, String key, String from, String to, String asOf, String bureau) {
        return (key == null ? who : who.header("Idempotency-Key", key))
                .contentType("application/json")
                .body(Map.of("from", from, "to", to, "asOf", asOf, "bureau", bureau))
                .post(API + "/outcome-snapshots")
                .then();
    }

    static ValidatableResponse facts(String snapshot) {
        return machine()
                .get(API + "/outcome-snapshots/" + snapshot + "/outcomes?limit=200&bureau=jintan")
                .then()
                .statusCode(200);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertTrue(digest.length > 0);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
