package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;

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
        UUID lead = assessed(letter(), HANDLER);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("TALK")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        for (String kind : new String[] {"INQUIRY_LETTER", "ANSWER", "TALK_REPORT"}) {
            recorded("handler", lead, kind, Map.of());
        }
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        UUID undecided = recorded("handler", lead, "MEASURE", measure("PARTY_SANCTION"));
        propose("handler", lead, step("CLOSE", "反映不实")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
        As.account("handler")
                .get(API + "/leads/" + lead + "/announcements")
                .then()
                .statusCode(200)
                .body("$", empty());
        assertEquals(true, see("handler", lead).getBoolean("records.find { it.id == '" + undecided + "' }.refused"));
        record("handler", lead, UUID.randomUUID(), "MEASURE_EXECUTED", Map.of("executes", undecided.toString()))
                .statusCode(422)
                .body("code", is("LEAD_MEASURE_REFUSED"));
        // Nor is one put on record after the decision.
        record("handler", lead, UUID.randomUUID(), "MEASURE", measure("PARTY_SANCTION"))
                .statusCode(409)
                .body("code", is("LEAD_RECORD_NOT_HERE"));
    }
}
