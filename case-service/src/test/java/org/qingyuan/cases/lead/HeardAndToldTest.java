package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.ADJUDICATOR;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.adjudicators;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.inquired;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.reported;
import static org.qingyuan.cases.lead.LeadClient.sign;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.talking;
import static org.qingyuan.cases.lead.LeadClient.verifying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What is owed to the person whom a lead is about. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class HeardAndToldTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void nobodyIsAdmonishedUnheard() {
        UUID lead = verified();
        // Nothing was decided before.
        record("handler", lead, UUID.randomUUID(), "MEASURES_KEPT", Map.of())
                .statusCode(409)
                .body("code", is("LEAD_RECORD_NOT_HERE"));
        recorded("handler", lead, "MEASURE", measure("ADMONISHMENT"));
        propose("handler", lead, step("REMIND")).statusCode(422).body("errors.message", contains("HEARD"));
        recorded("handler", lead, "TALK", Map.of());
        propose("handler", lead, step("REMIND")).statusCode(200);
    }

    /** Whoever was talked with was not the one. */
    @Test
    void nobodyIsAdmonishedForWhatAnotherSaid() {
        UUID lead = verified();
        recorded("handler", lead, "TALK", Map.of());
        act("case-manager", lead, IdentityTest.identify(IdentityTest.subject("leader-yunxiu", "OFFICER")))
                .statusCode(200);
        reported(lead);
        recorded("handler", lead, "MEASURE", measure("ADMONISHMENT"));
        propose("handler", lead, step("REMIND")).statusCode(422).body("errors.message", contains("HEARD"));
        recorded("handler", lead, "TALK", Map.of());
        propose("handler", lead, step("REMIND")).statusCode(200);
    }

    @Test
    void whatWasAddedSinceIsShownToHimAgain() {
        UUID lead = verified();
        // Weighed here, but the lead was filed instead.
        recorded("handler", lead, "MEASURE", measure("ADMONISHMENT"));
        propose("handler", lead, step("FILE")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("FILED"));
        SmallOfficeTest.investigated(lead);
        adjudicate(lead);
        Map<String, String> paper = LeadDocumentTest.proposal("adjudicator", lead, "ADJUDICATION_PAPER");
        assertEquals("", paper.getOrDefault("measure", ""), "one that was left behind");
        act("adjudicator", lead, step("SEND_BACK", "证据不足")).statusCode(200).body("stage", is("FILED"));
        recorded("handler", lead, "EVIDENCE", Map.of("custody", LeadClient.custody("熊样例")));
        UUID report = recorded("handler", lead, "INVESTIGATION_REPORT", Map.of());
        sign("handler", lead, report);
        sign("handler-two", lead, report);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, adjudicators(step("ADJUDICATE"), ADJUDICATOR))
                .statusCode(422)
                .body("errors.message", contains("FACTS_SHOWN"));
        recorded("handler", lead, "FACTS_SHOWN", Map.of());
        adjudicate(lead);
    }

    @Test
    void whoWasAskedAndBelievedIsToldByLetter() {
        UUID lead = assessed(letter(), HANDLER);
        talking(lead);
        inquired(lead);
        propose("handler", lead, step("CLOSE")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        act("handler", lead, step("COMPLETE")).statusCode(422).body("errors.message", contains("SUBJECT_TOLD"));
        UUID told = UUID.randomUUID();
        LeadDocumentTest.save(
                        "handler",
                        told,
                        lead,
                        "INQUIRY_CLOSED",
                        LeadDocumentTest.proposal("handler", lead, "INQUIRY_CLOSED"))
                .statusCode(200)
                .body("fields.to", is("姜样例"));
        LeadDocumentTest.issue("handler", told, 0).statusCode(200).body("number", matchesPattern("函结〔\\d{4}〕\\d+号"));
        act("handler", lead, step("COMPLETE")).statusCode(200).body("stage", is("CLOSED"));
        // Those who handled it may be gone.
        recorded("case-manager", lead, "CLARIFICATION", Map.of());
        record("discipline-head", lead, UUID.randomUUID(), "CLARIFICATION", Map.of())
                .statusCode(403);
        As.account("case-manager").get(API + "/leads/" + lead).then().body("recordable", hasItem("CLARIFICATION"));
    }

    /** At the end of a verification, its report signed and the matter studied. */
    private static UUID verified() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        verifying(lead);
        reported(lead);
        return lead;
    }

    private static void adjudicate(UUID lead) {
        propose("handler", lead, adjudicators(step("ADJUDICATE"), ADJUDICATOR)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("ADJUDICATION"));
    }
}
