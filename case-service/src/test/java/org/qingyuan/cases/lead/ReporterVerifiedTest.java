package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** A reporter who is verified by telephone after the registration is told like any other. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReporterVerifiedTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void theClockOfTheNoticeBeginsWithTheVerification() {
        Map<String, Object> letter = letter();
        letter.put("verified", false);
        UUID lead = assessed(letter, HANDLER);
        verified("case-manager", lead).statusCode(403);
        verified("handler", lead).statusCode(403);
        opened(lead);
        verified("handler", lead)
                .statusCode(200)
                .body("verified", is(true))
                .body("clocks.find { it.kind == 'ACCEPTANCE_NOTICE' }.starts", is(today()))
                .body("recordable", not(hasItem("REPORTER_VERIFIED")));
        verified("handler", lead).statusCode(409).body("code", is("LEAD_RECORD_NOT_HERE"));
    }

    @Test
    void atTheDeskItCountsFromTheAcceptance() {
        Map<String, Object> letter = letter();
        letter.put("verified", false);
        UUID lead = registered(letter);
        verified("intake", lead).statusCode(200).body("clocks.kind", not(hasItem("ACCEPTANCE_NOTICE")));
        act("intake", lead, step("ACCEPT")).statusCode(200).body("clocks.kind", hasItem("ACCEPTANCE_NOTICE"));
    }

    @Test
    void anErrorIsTakenBackAndTheClockStops() {
        Map<String, Object> letter = letter();
        letter.put("verified", false);
        UUID lead = registered(letter);
        UUID wrong = UUID.randomUUID();
        record("intake", lead, wrong, "REPORTER_VERIFIED", Map.of()).statusCode(200);
        act("intake", lead, step("ACCEPT")).statusCode(200).body("records[0].correctable", is(true));
        correct(lead, wrong)
                .statusCode(200)
                .body("verified", is(false))
                .body("clocks.find { it.kind == 'ACCEPTANCE_NOTICE' }.stoppedOn", is(today()))
                .body("records.correctable", everyItem(is(false)))
                .body("recordable", hasItem("REPORTER_VERIFIED"));
        correct(lead, wrong).statusCode(409);
        verified("intake", lead).statusCode(200).body("verified", is(true));
    }

    /** The handler tells him; for the desk it is what somebody handled. */
    @Test
    void whoIsVerifiedAfterTheLeadWasPassedOnDoesNotShowItToTheDesk() {
        Map<String, Object> letter = letter();
        letter.put("verified", false);
        UUID lead = assessed(letter, HANDLER);
        opened(lead);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        Map<String, Object> transfer = step("TRANSFER", "属其他机关管辖");
        transfer.put("recipient", "市场监管局");
        propose("handler", lead, transfer).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("TRANSFERRED"));
        verified("handler", lead)
                .statusCode(200)
                .body("clocks.findAll { it.stoppedOn == null }.kind", hasItem("ACCEPTANCE_NOTICE"));
        assertEquals(404, status("intake-two", lead));
        assertEquals(404, status("intake", lead));
    }

    @Test
    void whoGaveNoNameIsNotVerified() {
        Map<String, Object> letter = letter();
        letter.put("naming", "ANONYMOUS");
        letter.put("verified", false);
        letter.put("reporter", Map.of("name", "", "contact", "", "details", ""));
        verified("intake", registered(letter)).statusCode(409).body("code", is("LEAD_RECORD_NOT_HERE"));
    }

    private static ValidatableResponse correct(UUID lead, UUID wrong) {
        return json("intake")
                .body(Map.of(
                        "kind",
                        "REPORTER_VERIFIED",
                        "heldOn",
                        today(),
                        "corrects",
                        wrong,
                        "words",
                        Map.of("title", "撤回核实", "text", "联系的不是举报人")))
                .put(API + "/leads/" + lead + "/records/" + UUID.randomUUID())
                .then();
    }

    /** Whoever has not seen name and contact cannot have verified them. */
    private static void opened(UUID lead) {
        String opening = API + "/leads/" + lead + "/vault-openings/" + UUID.randomUUID();
        json("handler")
                .body(Map.of("breakGlass", false, "reason", "核实实名"))
                .put(opening)
                .then()
                .statusCode(200);
        json("case-manager")
                .body(Map.of("allowed", true))
                .post(opening + "/decision")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification json(String account) {
        return As.account(account).contentType(ContentType.JSON);
    }

    private static ValidatableResponse verified(String account, UUID lead) {
        return record(account, lead, UUID.randomUUID(), "REPORTER_VERIFIED", Map.of());
    }
}
