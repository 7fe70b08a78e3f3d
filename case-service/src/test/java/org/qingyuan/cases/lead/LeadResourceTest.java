package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.ADJUDICATOR;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.adjudicators;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.dossier;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.inquired;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.sign;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.today;
import static org.qingyuan.cases.lead.LeadClient.verifying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
class LeadResourceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aLetterIsAcceptedAssignedTalkedAboutAndClosed() {
        UUID lead = assessed(letter(), HANDLER);
        assertEquals("ASSESSMENT", see("handler", lead).getString("stage"));
        propose("handler", lead, step("TALK")).statusCode(422).body("errors.message", contains("COLLECTIVE_DECISION"));
        record("handler", lead, UUID.randomUUID(), "COLLECTIVE_DECISION", meeting("FOR", "AGAINST", "AGAINST"))
                .statusCode(400)
                .body("errors.message", contains("NO_MAJORITY"));
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR", "AGAINST"));
        act("handler", lead, step("TALK")).statusCode(409).body("code", is("LEAD_NEEDS_APPROVAL"));
        propose("handler", lead, step("TALK")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("TALK_INQUIRY"));
        inquired(lead);
        propose("handler", lead, step("CLOSE")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
        act("handler", lead, step("COMPLETE")).statusCode(422).body("errors.message", contains("SUBJECT_TOLD"));
        recorded("handler", lead, "SUBJECT_TOLD", Map.of());
        act("handler", lead, step("COMPLETE")).statusCode(200).body("stage", is("CLOSED"));
        act("case-manager", lead, step("ARCHIVE"))
                .statusCode(422)
                .body("errors.message", containsInAnyOrder("RESULT_NOTICE", "FILE_INDEX"));
        recorded("handler", lead, "RESULT_NOTICE", Map.of());
        record("case-manager", lead, UUID.randomUUID(), "FILE_INDEX", Map.of())
                .statusCode(409)
                .body("code", is("LEAD_RECORD_MADE"));
        dossier("case-manager", lead).statusCode(200).body("made", is(true));
        act("case-manager", lead, step("ARCHIVE"))
                .statusCode(200)
                .body("stage", is("ARCHIVED"))
                .body("timeline.act", contains("ACCEPT", "ASSIGN", "TAKE", "TALK", "CLOSE", "COMPLETE", "ARCHIVE"))
                .body("clocks.colour", not(hasItem("RED")));
    }

    @Test
    void aCaseGoesThroughVerificationFilingAndAdjudicationToASanction() {
        UUID lead = assessed(letter(), HANDLER);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        recorded("handler", lead, "PLAN", Map.of());
        propose("handler", lead, handlers(step("VERIFY"), HANDLER))
                .statusCode(422)
                .body("errors.message", contains("VERIFIERS"));
        propose("handler", lead, handlers(step("VERIFY"), HANDLER, HANDLER_TWO)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("VERIFICATION"));
        UUID report = recorded("handler", lead, "VERIFICATION_REPORT", Map.of());
        recorded("handler-two", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        sign("handler", lead, report);
        propose("handler", lead, step("FILE")).statusCode(422).body("errors.message", contains("VERIFICATION_REPORT"));
        sign("handler-two", lead, report);
        // The report of the last word is the one put on record last, whatever its id says.
        UUID later = new UUID(0, UUID.randomUUID().getLeastSignificantBits());
        LeadClient.record("handler", lead, later, "VERIFICATION_REPORT", Map.of())
                .statusCode(200);
        propose("handler", lead, step("FILE")).statusCode(422).body("errors.message", contains("VERIFICATION_REPORT"));
        sign("handler", lead, later);
        sign("handler-two", lead, later);
        propose("handler", lead, step("FILE")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("VERIFICATION"));
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("FILED"));
        recorded("handler", lead, "EVIDENCE", Map.of("custody", LeadClient.custody("熊样例")));
        recorded("handler", lead, "FACTS_SHOWN", Map.of());
        UUID investigation = recorded("handler", lead, "INVESTIGATION_REPORT", Map.of());
        sign("handler", lead, investigation);
        sign("handler-two", lead, investigation);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, adjudicators(step("ADJUDICATE"), HANDLER_TWO))
                .statusCode(422)
                .body("code", is("LEAD_PERSON_UNFIT"));
        propose("handler", lead, adjudicators(step("ADJUDICATE"), ADJUDICATOR)).statusCode(200);
        assertEquals(404, status("adjudicator", lead));
        decide("discipline-head", lead, true).statusCode(200);
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("ADJUDICATION"));
        act("adjudicator", lead, step("SEND_BACK")).statusCode(422).body("errors.message", contains("LACKING"));
        recorded(
                "adjudicator",
                lead,
                "ADJUDICATION_REPORT",
                Map.of(
                        "checklist",
                        Map.of(
                                "facts",
                                "清楚",
                                "evidence",
                                "确凿",
                                "characterisation",
                                "准确",
                                "procedure",
                                "合规",
                                "handling",
                                "恰当")));
        recorded("adjudicator", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR", "ABSTAINED"));
        UUID sanction = recorded("adjudicator", lead, "MEASURE", measure("PARTY_SANCTION"));
        propose("adjudicator", lead, step("DECIDE")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
        act("handler", lead, step("COMPLETE"))
                .statusCode(422)
                .body("errors.message", containsInAnyOrder("MEASURES_EXECUTED", "FOLLOW_UP"));
        recorded("handler", lead, "MEASURE_EXECUTED", Map.of("executes", sanction.toString()));
        recorded("handler", lead, "FOLLOW_UP", Map.of());
        act("handler", lead, step("COMPLETE")).statusCode(200).body("stage", is("CLOSED"));
        recorded("case-manager", lead, "NEW_EVIDENCE", Map.of());
        propose("case-manager", lead, handlers(step("REOPEN"), ADJUDICATOR))
                .statusCode(422)
                .body("code", is("LEAD_PERSON_UNFIT"));
        propose("case-manager", lead, handlers(step("REOPEN"), HANDLER)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("ASSESSMENT"));
    }

    @Test
    void whoIsConcernedOrOfTheUnitConcernedFindsNothing() {
        Map<String, Object> letter = letter();
        letter.put("named", List.of(Fixture.account("case-manager").person().toString()));
        UUID lead = registered(letter);
        for (String account : List.of("case-manager", "handler", "adjudicator", "bureau-leader")) {
            assertEquals(404, status(account, lead), account);
            As.account(account)
                    .get(API + "/leads?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(lead.toString())));
            As.account(account)
                    .get(API + "/leads/board?days=400&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(lead.toString())));
            act(account, lead, step("ACCEPT")).statusCode(404);
        }
        assertEquals(200, status("discipline-head", lead));
        As.account("discipline-head")
                .get(API + "/leads/" + lead + "/recusals")
                .then()
                .statusCode(200)
                .body("find { it.person.name == '庞样例' }.way", is("DETECTED"))
                .body("find { it.person.name == '庞样例' }.state", is("UPHELD"))
                .body("decidable", not(hasItem(true)));
        for (String account : List.of("staff-yunxiu", "leader-yunxiu", "auditor", "admin", "discipline")) {
            assertEquals(403, status(account, lead), account);
        }
        As.token(token -> token.roles("case-manager").bureau("changzhou"))
                .get(API + "/leads/" + lead)
                .then()
                .statusCode(404);
    }

    @Test
    void theNumberStandsOnlyInsideTheCase() {
        UUID lead = registered(letter());
        assertTrue(see("case-manager", lead).getString("number").matches("\\d{4}-\\d+"));
        assertNull(see("discipline-head", lead).getString("number"));
        As.account("case-manager").get(API + "/leads").then().body("items[0].number", nullValue());
    }

    @Test
    void aStepByTheWrongPersonTwiceOrOnAnOldPageLeavesNothingBehind() {
        UUID lead = registered(letter());
        act("case-manager", lead, step("ACCEPT")).statusCode(403);
        act("intake", lead, step("ARCHIVE")).statusCode(409).body("code", is("LEAD_STEP_NOT_POSSIBLE"));
        As.account("intake")
                .contentType(ContentType.JSON)
                .body(step("ACCEPT"))
                .post(API + "/leads/" + lead + "/acts")
                .then()
                .statusCode(428);
        As.account("intake")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"99\"")
                .body(step("ACCEPT"))
                .post(API + "/leads/" + lead + "/acts")
                .then()
                .statusCode(412);
        act("intake", lead, step("ACCEPT")).statusCode(200);
        act("intake", lead, step("ACCEPT")).statusCode(409);
        propose("case-manager", lead, handlers(step("ASSIGN"), HANDLER)).statusCode(200);
        propose("case-manager", lead, handlers(step("ASSIGN"), HANDLER))
                .statusCode(409)
                .body("code", is("LEAD_PROPOSAL_OPEN"));
        decide("case-manager", lead, true).statusCode(403).body("code", is("LEAD_APPROVAL_NOT_YOURS"));
        decide("discipline-head", lead, false).statusCode(200).body("stage", is("ACCEPTED"));
        assertEquals(List.of("ACCEPT"), see("case-manager", lead).getList("timeline.act"));
    }

    @Test
    void theBureauDoesNotMoveTheDayThatItsSuperiorSet() {
        Map<String, Object> letter = letter();
        letter.put("source", "SUPERIOR");
        letter.put("superiorDue", LocalDate.parse(today()).plusDays(20).toString());
        UUID lead = assessed(letter, HANDLER, HANDLER_TWO);
        verifying(lead);
        for (String act : List.of("EXTEND", "SUSPEND")) {
            propose("handler", lead, step(act, "调取材料"))
                    .statusCode(422)
                    .body("errors.message", contains("OWN_DEADLINE"));
        }
    }

    @Test
    void theClocksAreExtendedOnceAndStandStillWhileSuspended() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        recorded("handler", lead, "PLAN", Map.of());
        propose("handler", lead, step("EXTEND", "需要时间"))
                .statusCode(422)
                .body("errors.message", contains("EXTENSION_ALLOWED"));
        propose("handler", lead, step("VERIFY")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        propose("handler", lead, step("EXTEND", "调取材料")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        String first = see("handler", lead).getString("clocks.find { it.kind == 'VERIFICATION' }.firstDue");
        String due = see("handler", lead).getString("clocks.find { it.kind == 'VERIFICATION' }.due");
        assertEquals(LocalDate.parse(first).plusMonths(1).toString(), due);
        propose("handler", lead, step("EXTEND", "再延")).statusCode(422);
        propose("handler", lead, step("SUSPEND", "被反映人住院")).statusCode(200);
        decide("discipline-head", lead, true)
                .statusCode(200)
                .body("clocks.find { it.kind == 'VERIFICATION' }.colour", is("SUSPENDED"));
        act("handler", lead, step("RESUME"))
                .statusCode(200)
                .body("clocks.find { it.kind == 'VERIFICATION' }.due", is(due));
    }
}
