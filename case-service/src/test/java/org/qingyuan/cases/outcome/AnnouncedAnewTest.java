package org.qingyuan.cases.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.inquired;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.talking;
import static org.qingyuan.cases.lead.LeadClient.today;
import static org.qingyuan.cases.outcome.OutcomeClient.announce;
import static org.qingyuan.cases.outcome.OutcomeClient.announced;
import static org.qingyuan.cases.outcome.OutcomeClient.announcements;
import static org.qingyuan.cases.outcome.OutcomeClient.revoke;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** An announcement that was put on record wrongly is put right. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class AnnouncedAnewTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whatWasRevokedIsShownAndAnnouncedAnew() {
        UUID lead = announced("SELF_CRITICISM", true);
        UUID measure = UUID.fromString(announcements("handler", lead).extract().path("measure[0]"));
        revoke("case-manager", standing()).statusCode(200);
        announcements("handler", lead)
                .body("announcedOn", contains(today()))
                .body("revokedOn", contains(today()))
                .body("open", contains(true));
        announce("handler", lead, measure, today(), false)
                .statusCode(200)
                .body("byName", contains(false))
                .body("revokedOn", contains(nullValue()))
                .body("open", contains(false));
        announce("handler", lead, measure, today(), true).statusCode(409).body("code", is("OUTCOME_ANNOUNCED"));
        revoke("case-manager", standing()).statusCode(200);
    }

    @Test
    void itIsNotAnnouncedBeforeTheDecisionWhateverDayTheMeasureSays() {
        UUID lead = assessed(letter(), HANDLER);
        talking(lead);
        inquired(lead);
        UUID measure = UUID.randomUUID();
        Map<String, Object> words = new HashMap<>(measure("REMINDER"));
        words.putAll(Map.of("title", "材料", "text", "正文"));
        As.account("handler")
                .contentType("application/json")
                .body(Map.of("kind", "MEASURE", "heldOn", "2020-01-01", "words", words))
                .put(API + "/leads/" + lead + "/records/" + measure)
                .then()
                .statusCode(200);
        propose("handler", lead, step("REMIND")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        announcements("handler", lead).body("decidedOn", contains(today()));
        announce("handler", lead, measure, "2020-01-02", true).statusCode(422).body("code", is("OUTCOME_DAY_WRONG"));
    }

    /** 党纪 and 政务 at once are one case and one sanction for whoever counts. */
    @Test
    void measuresOnOnePersonOutOfOneLeadBearOneMatter() {
        List<String> earlier = outcomes().path("items.outcome");
        UUID lead = assessed(letter(), HANDLER);
        talking(lead);
        UUID first = OutcomeClient.reminded(lead, "CRITICISM");
        UUID second = recorded("handler", lead, "MEASURE", measure("ADMONISHMENT"));
        propose("handler", lead, step("REMIND")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        announce("handler", lead, first, today(), true).statusCode(200);
        announce("handler", lead, second, today(), false).statusCode(200);
        announced("REMINDER", false);

        List<Map<String, String>> items = outcomes().path("items");
        Map<String, String> matters = new HashMap<>();
        items.stream()
                .filter(one -> !earlier.contains(one.get("outcome")))
                .forEach(one -> matters.put(one.get("kind"), one.get("line").split("\\|")[7]));
        assertEquals(3, matters.size());
        assertEquals(matters.get("CRITICISM"), matters.get("ADMONISHMENT"));
        assertNotEquals(matters.get("CRITICISM"), matters.get("REMINDER"));
        assertFalse(items.toString().contains(lead.toString()));
    }

    private static ExtractableResponse<Response> outcomes() {
        String id = OutcomeResourceTest.take(OutcomeResourceTest.machine(), null, today(), today(), today(), "jintan")
                .statusCode(201)
                .extract()
                .path("id");
        return OutcomeResourceTest.facts(id).extract();
    }

    /** The only kind of measure that no other test announces. */
    private static String standing() {
        return As.account("discipline-head")
                .get(API + "/outcomes?limit=200")
                .path("items.find { it.kind == 'SELF_CRITICISM' && it.revokedOn == null }.id");
    }
}
