package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.contains;
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
import static org.qingyuan.cases.lead.LeadClient.see;
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

/** Who handles or manages a lead leaves, or may not see it, and another goes on: at whatever point that is. */
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
        propose("case-manager", lead, handlers(step("ASSIGN"), HANDLER))
                .statusCode(200)
                .body("proposals[-1].named.person.id", contains(HANDLER.toString()))
                .body("proposals[-1].named.duty", contains("HANDLER"));
        assertEquals(
                "分办\n承办人：" + see("case-manager", lead).getString("proposals[-1].named[0].person.name"),
                LeadDocumentTest.proposal("case-manager", lead, "LEAD_APPROVAL_FORM")
                        .get("act"));
        decide("discipline-head", lead, true).statusCode(200);
        propose("handler", lead, handlers(step("REASSIGN", "调离"), HANDLER_TWO)).statusCode(403);
        reassigned(lead);
        assertEquals(
                2,
                see("case-manager", lead)
                        .getList("clocks.findAll { it.kind == 'TAKE_OVER' }")
                        .size(),
                "the time of the other one begins with him");
        act("handler-two", lead, step("TAKE")).statusCode(200).body("stage", is("ASSESSMENT"));
    }

    @Test
    void theReporterOfAClosedLeadIsToldByAnother() {
        UUID lead = assessed(letter(), HANDLER);
        closed(lead);
        reassigned(lead);
        recorded("handler-two", lead, "RESULT_NOTICE", Map.of());
        dossier("case-manager", lead).statusCode(200);
        act("case-manager", lead, step("ARCHIVE")).statusCode(200).body("stage", is("ARCHIVED"));
    }

    @Test
    void theHeadManagesWhatIsSealedAndTheSuperiorApprovesIt() {
        UUID lead = registered(letter());
        act("intake", lead, step("ACCEPT")).statusCode(200);
        propose("discipline-head", lead, handlers(step("ASSIGN"), HANDLER)).statusCode(403);
        SmallOfficeTest.seal("discipline-head", lead);
        assertEquals(404, status("case-manager", lead));
        assertEquals(
                "[SUPERIOR]", see("discipline-head", lead).getString("steps.find { it.act == 'ASSIGN' }.approvers"));
        propose("discipline-head", lead, handlers(step("ASSIGN"), HANDLER))
                .statusCode(200)
                .body("proposals[-1].approvals.insteadOf", contains("DISCIPLINE_HEAD"));
        decide("superior", lead, true).statusCode(200).body("stage", is("ASSIGNED"));
        act("handler", lead, step("TAKE")).statusCode(200);
        recorded("discipline-head", lead, "URGING", Map.of());
        closed(lead);
        recorded("handler", lead, "RESULT_NOTICE", Map.of());
        dossier("discipline-head", lead).statusCode(200);
        act("discipline-head", lead, step("ARCHIVE")).statusCode(200).body("stage", is("ARCHIVED"));
    }

    private static void closed(UUID lead) {
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("CLOSE", "反映不实")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        act("handler", lead, step("COMPLETE")).statusCode(200).body("stage", is("CLOSED"));
    }

    private static void reassigned(UUID lead) {
        propose("case-manager", lead, handlers(step("REASSIGN", "调离"), HANDLER_TWO))
                .statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        assertEquals(404, status("handler", lead));
    }
}
