package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.inquired;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.sign;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.talking;
import static org.qingyuan.cases.lead.LeadClient.today;
import static org.qingyuan.cases.lead.LeadClient.verifying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
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

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class StandingMeasuresTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aMeasureThatWasOnRecordWhenTheLeadWasClosedWithoutOneDoesNotStand() {
        UUID lead = talked();
        UUID undecided = recorded("handler", lead, "MEASURE", measure("PARTY_SANCTION"));
        propose("handler", lead, step("CLOSE", "反映不实")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
        announced(lead).body("$", empty());
        assertEquals(true, see("handler", lead).getBoolean("records.find { it.id == '" + undecided + "' }.refused"));
        record("handler", lead, UUID.randomUUID(), "MEASURE_EXECUTED", Map.of("executes", undecided.toString()))
                .statusCode(422)
                .body("code", is("LEAD_MEASURE_REFUSED"));
        // Nor is one put on record after the decision.
        record("handler", lead, UUID.randomUUID(), "MEASURE", measure("PARTY_SANCTION"))
                .statusCode(409)
                .body("code", is("LEAD_RECORD_NOT_HERE"));
    }

    @Test
    void nothingIsAddedToWhatADecisionRestsOnWhileItWaits() {
        UUID lead = talked();
        UUID weighed = recorded("handler", lead, "MEASURE", measure("CRITICISM"));
        propose("handler", lead, step("REMIND")).statusCode(200);
        for (String kind : List.of("MEASURE", "COLLECTIVE_DECISION", "TALK_REPORT")) {
            Map<String, Object> words = new HashMap<>(measure("PARTY_SANCTION"));
            words.putAll(meeting("FOR", "FOR"));
            record("handler", lead, UUID.randomUUID(), kind, words)
                    .statusCode(409)
                    .body("code", is("LEAD_PROPOSAL_OPEN"));
        }
        assertEquals(false, see("handler", lead).getList("recordable").contains("MEASURE"));
        recorded("handler", lead, "TALK", Map.of());
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
        announced(lead).body("measure", contains(weighed.toString()));
    }

    /** Whoever read the lead before a measure came on record must read it again before he proposes. */
    @Test
    void aStepIsNotProposedOverAMeasureThatItsProposerDidNotSee() {
        UUID lead = talked();
        int before = see("handler", lead).getInt("version");
        recorded("handler", lead, "MEASURE", measure("PARTY_SANCTION"));
        As.account("handler")
                .header("If-Match", "\"" + before + "\"")
                .contentType(ContentType.JSON)
                .body(step("REMIND"))
                .post(API + "/leads/" + lead + "/proposals")
                .then()
                .statusCode(412);
    }

    @Test
    void aMeasureThatIsPutRightStandsNoMore() {
        UUID lead = talked();
        UUID wrong = recorded("handler", lead, "MEASURE", measure("ADMINISTRATIVE_SANCTION"));
        UUID report = see("handler", lead).getUUID("records.find { it.kind == 'TALK_REPORT' }.id");
        correct(lead, UUID.randomUUID(), report).statusCode(409).body("code", is("LEAD_RECORD_UNCORRECTABLE"));
        UUID right = UUID.randomUUID();
        correct(lead, right, wrong).statusCode(200);
        correct(lead, UUID.randomUUID(), wrong).statusCode(409).body("code", is("LEAD_RECORD_UNCORRECTABLE"));
        JsonPath seen = see("handler", lead);
        assertEquals(true, seen.getBoolean("records.find { it.id == '" + wrong + "' }.corrected"));
        assertEquals(false, seen.getBoolean("records.find { it.id == '" + wrong + "' }.correctable"));
        assertEquals(true, seen.getBoolean("records.find { it.id == '" + right + "' }.correctable"));
        propose("handler", lead, step("REMIND")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        announced(lead).body("measure", contains(right.toString()));
        recorded("handler", lead, "MEASURE_EXECUTED", Map.of("executes", right.toString()));
        act("handler", lead, step("COMPLETE")).statusCode(200);
    }

    /** Nor does anybody sign it, and who signed it signed nothing of the new one. */
    @Test
    void aReportThatIsPutRightIsSignedAnew() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        verifying(lead);
        UUID wrong = recorded("handler", lead, "VERIFICATION_REPORT", Map.of());
        sign("handler", lead, wrong);
        UUID right = UUID.randomUUID();
        correct("VERIFICATION_REPORT", lead, right, wrong).statusCode(200);
        As.account("handler-two")
                .post(API + "/leads/" + lead + "/records/" + wrong + "/signature")
                .then()
                .statusCode(409)
                .body("code", is("LEAD_RECORD_UNSIGNABLE"));
        JsonPath seen = see("handler-two", lead);
        assertEquals(false, seen.getBoolean("records.find { it.id == '" + wrong + "' }.signable"));
        assertEquals(List.of(), seen.getList("records.find { it.id == '" + right + "' }.signatures"));
        sign("handler-two", lead, right);
        // Nor is its paper asked for.
        As.account("handler")
                .get(API + "/leads/" + lead + "/dossier")
                .then()
                .statusCode(200)
                .body("lacks.find { it.gap == 'PAPER_MISSING' }.n", is(1));
    }

    /** At the disposal after a talk. */
    private static UUID talked() {
        UUID lead = assessed(letter(), HANDLER);
        talking(lead);
        inquired(lead);
        return lead;
    }

    private static ValidatableResponse announced(UUID lead) {
        return As.account("handler")
                .get(API + "/leads/" + lead + "/announcements")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse correct(UUID lead, UUID id, UUID wrong) {
        return correct("MEASURE", lead, id, wrong);
    }

    private static ValidatableResponse correct(String kind, UUID lead, UUID id, UUID wrong) {
        Map<String, Object> words = new HashMap<>(measure("CRITICISM"));
        words.putAll(Map.of("title", "更正", "text", "种类有误"));
        return As.account("handler")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "heldOn", today(), "corrects", wrong.toString(), "words", words))
                .put(API + "/leads/" + lead + "/records/" + id)
                .then();
    }
}
