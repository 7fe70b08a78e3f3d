package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.dossier;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.status;
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
import org.qingyuan.testkit.QingyuanTestResource;

/** Who handles a lead leaves, and another goes on: at whatever point that is. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReassignmentTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whoNeverTookItOverIsReplaced() {
        UUID lead = registered(letter());
        act("intake", lead, step("ACCEPT")).statusCode(200);
        propose("case-manager", lead, handlers(step("ASSIGN"), HANDLER)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        propose("handler", lead, handlers(step("REASSIGN", "调离"), HANDLER_TWO)).statusCode(403);
        reassigned(lead);
        act("handler-two", lead, step("TAKE")).statusCode(200).body("stage", is("ASSESSMENT"));
    }

    @Test
    void theReporterOfAClosedLeadIsToldByAnother() {
        UUID lead = assessed(letter(), HANDLER);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("CLOSE", "反映不实")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        act("handler", lead, step("COMPLETE")).statusCode(200).body("stage", is("CLOSED"));
        reassigned(lead);
        recorded("handler-two", lead, "RESULT_NOTICE", Map.of());
        dossier("case-manager", lead).statusCode(200);
        act("case-manager", lead, step("ARCHIVE")).statusCode(200).body("stage", is("ARCHIVED"));
    }

    private static void reassigned(UUID lead) {
        propose("case-manager", lead, handlers(step("REASSIGN", "调离"), HANDLER_TWO))
                .statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        assertEquals(404, status("handler", lead));
    }
}
