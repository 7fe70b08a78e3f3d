package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.register;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.reported;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.sign;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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

/** What an office does that has few people: it borrows, or lets the superior organ review; and who takes over a letter. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SmallOfficeTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void twoHandlersAloneComeToASanctionByTheSuperiorsReview() {
        UUID lead = filed();
        UUID evidence = investigated(lead);
        propose("handler", lead, step("REVIEW", "没有可以审理的人员"))
                .statusCode(422)
                .body("errors.message", contains("MEASURE"));
        recorded("handler", lead, "MEASURE", measure("PARTY_SANCTION"));
        assertEquals(404, status("superior", lead));
        propose("handler", lead, step("REVIEW", "没有可以审理的人员"))
                .statusCode(200)
                .body(
                        "proposals.find { it.state == 'OPEN' }.approvals.role",
                        contains("DISCIPLINE_HEAD", "BUREAU_LEADER", "SUPERIOR"));
        waiting("discipline-head").body("items.id", hasItem(lead.toString()));
        waiting("bureau-leader").body("items.id", not(hasItem(lead.toString())));
        seal("discipline-head", lead);
        assertEquals(404, status("case-manager", lead));
        decide("discipline-head", lead, true).statusCode(200);
        waiting("discipline-head").body("items.id", not(hasItem(lead.toString())));
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("FILED"));
        waiting("superior").body("items.id", hasItem(lead.toString()));
        decide("superior", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
        Map<String, Object> back =
                Map.of("evidence", evidence.toString(), "from", "熊样例", "keeper", "原主", "place", "退还");
        recorded("handler", lead, "CUSTODY", Map.of("custody", back));
    }

    @Test
    void evidenceSaysWhereItComesFromAndWhoKeepsIt() {
        UUID lead = filed();
        record("handler", lead, UUID.randomUUID(), "EVIDENCE", Map.of())
                .statusCode(400)
                .body("errors.field", contains("words.custody"));
        UUID evidence = recorded("handler", lead, "EVIDENCE", Map.of("custody", LeadClient.custody("熊样例")));
        UUID plan = recorded("handler", lead, "PLAN", Map.of());
        Map<String, Object> over = Map.of("evidence", plan.toString(), "from", "熊样例", "keeper", "滕样例", "place", "物证室");
        record("handler", lead, UUID.randomUUID(), "CUSTODY", Map.of("custody", over))
                .statusCode(400)
                .body("errors.message", contains("NOT_EVIDENCE"));
        record("handler", lead, UUID.randomUUID(), "CUSTODY", Map.of()).statusCode(400);
        assertEquals(
                "熊样例",
                see("handler", lead).getString("records.find { it.id == '" + evidence + "' }.words.custody.keeper"));
    }

    @Test
    void whoIsBorrowedIsOnRecordWithTheUnitHeComesFrom() {
        UUID lead = registered(letter());
        act("intake", lead, step("ACCEPT")).statusCode(200);
        UUID borrowed = Fixture.account("staff-fazhi").person();
        As.account("case-manager")
                .queryParam("name", "沈样例")
                .get(API + "/leads/" + lead + "/candidates")
                .then()
                .body("id", contains(borrowed.toString()))
                .body("unitName", contains("法制室"));
        Map<String, Object> assign = step("ASSIGN");
        assign.put(
                "handlers",
                List.of(
                        Map.of("person", HANDLER.toString()),
                        Map.of("person", borrowed.toString(), "borrowedFrom", "法制室")));
        propose("case-manager", lead, assign).statusCode(200);
        decide("discipline-head", lead, true)
                .statusCode(200)
                .body("members.find { it.person.id == '%s' }.borrowedFrom".formatted(borrowed), is("法制室"));
    }

    /** Whoever does not know the reporter learns nothing from trying names. */
    @Test
    void onlyWhoKnowsTheReporterWritesOnTheSummary() {
        UUID lead = registered(letter());
        for (String words : List.of("反映其收受礼品。", "举报甲反映其收受礼品。")) {
            for (String account : List.of("intake-two", "case-manager", "discipline-head")) {
                summarise(account, lead, words).statusCode(403).body("code", is("SUMMARY_NOT_YOURS"));
            }
        }
        assertEquals(false, see("intake-two", lead).getBoolean("editable"));
        summarise("intake", lead, "举报甲反映其收受礼品。").statusCode(422).body("code", is("SUMMARY_NAMES_REPORTER"));
        summarise("intake", lead, "反映其收受礼品。").statusCode(200);
        UUID opening = UUID.randomUUID();
        As.account("case-manager")
                .contentType(ContentType.JSON)
                .body(Map.of("breakGlass", true, "reason", "登记人离职，摘要须改写"))
                .put(API + "/leads/" + lead + "/vault-openings/" + opening)
                .then()
                .statusCode(200);
        summarise("case-manager", lead, "反映其过节收礼。").statusCode(403);
        As.account("discipline-head")
                .contentType(ContentType.JSON)
                .body(Map.of("allowed", true))
                .post(API + "/leads/" + lead + "/vault-openings/" + opening + "/decision")
                .then()
                .statusCode(200);
        summarise("case-manager", lead, "反映其过节收礼。").statusCode(200).body("content.summary", is("反映其过节收礼。"));
    }

    @Test
    void whoHandlesALeadReadsWhatRepeatsItAndItsReporterIsTold() {
        UUID lead = assessed(letter(), HANDLER);
        UUID again = registered(letter());
        Map<String, Object> join = step("JOIN");
        join.put("target", lead.toString());
        assertEquals(404, status("handler", again));
        act("intake", again, join).statusCode(200);
        see("handler", again);
        assertEquals(404, status("handler-two", again));
        assertEquals(404, status("adjudicator", again));
        assertEquals(List.of(again.toString()), see("handler", lead).getList("joined.id"));
        assertEquals(
                List.of("ACCEPTANCE_NOTICE"),
                see("intake", again).getList("clocks.findAll { it.stoppedOn == null }.kind"));
        recorded("intake", again, "ACCEPTANCE_NOTICE", Map.of());
        assertEquals(List.of(), see("intake", again).getList("clocks.findAll { it.stoppedOn == null }.kind"));
        act("intake", again, step("UNJOIN", "不是同一问题")).statusCode(200);
        assertEquals(404, status("handler", again));
        assertEquals(List.of(), see("handler", lead).getList("joined"));
    }

    @Test
    void whatTheOutsideSystemWasAnsweredGoesForwardOnly() {
        Map<String, Object> letter = letter();
        letter.put("outsideSystem", "12389");
        letter.put("outsideNumber", "JB-2026-17");
        UUID lead = registered(letter);
        assertEquals("RECEIVED", see("intake", lead).getString("exchangeState"));
        exchange("discipline-head", lead, "ACKNOWLEDGED").statusCode(403);
        exchange("intake", lead, "ACKNOWLEDGED").statusCode(200).body("exchangeState", is("ACKNOWLEDGED"));
        exchange("case-manager", lead, "RECEIVED").statusCode(409);
        exchange("case-manager", lead, "RESULT_SENT").statusCode(200);
        exchange("intake", registered(letter()), "ACKNOWLEDGED").statusCode(409);
    }

    private static ValidatableResponse exchange(String account, UUID lead, String state) {
        return As.account(account)
                .header("If-Match", "\"" + see(account, lead).getInt("version") + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("state", state))
                .post(API + "/leads/" + lead + "/exchange")
                .then();
    }

    /** Reading the trail tells nothing of a lead that one must not know. */
    @Test
    void theTrailHidesWhatItsReaderMayNotKnow() {
        UUID open = registered(letter());
        Map<String, Object> letter = letter();
        letter.put("named", List.of(Fixture.account("case-manager").person().toString()));
        UUID concerning = UUID.randomUUID();
        register("intake", concerning, letter).statusCode(200);
        trail("case-manager", open).body("items.act", hasItem("lead.register"));
        trail("case-manager", concerning).body("items.size()", is(0));
        As.account("case-manager")
                .get(API + "/trail?limit=200")
                .then()
                .body("items.objectId", hasItem(open.toString()))
                .body("items.objectId", not(hasItem(concerning.toString())));
        seal("discipline-head", open);
        trail("case-manager", open).body("items.size()", is(0));
    }

    static void seal(String account, UUID lead) {
        As.account(account)
                .header("If-Match", "\"" + see(account, lead).getInt("version") + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("restricted", true))
                .post(API + "/leads/" + lead + "/restriction")
                .then()
                .statusCode(200);
    }

    /** What waits for the account's approval. */
    static ValidatableResponse waiting(String account) {
        return As.account(account)
                .get(API + "/leads?waiting=true&limit=200")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse trail(String account, UUID lead) {
        return As.account(account)
                .queryParam("objectKind", "lead")
                .queryParam("objectId", lead)
                .get(API + "/trail")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse summarise(String account, UUID lead, String words) {
        return As.account(account)
                .header("If-Match", "\"" + see(account, lead).getInt("version") + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("matter", "反映收受礼品", "summary", words))
                .put(API + "/leads/" + lead + "/summary")
                .then();
    }

    /** What an adjudication or a review looks at, but for the measure. @return the piece of evidence */
    static UUID investigated(UUID lead) {
        UUID evidence = recorded("handler", lead, "EVIDENCE", Map.of("custody", LeadClient.custody("熊样例")));
        recorded("handler", lead, "FACTS_SHOWN", Map.of());
        UUID report = recorded("handler", lead, "INVESTIGATION_REPORT", Map.of());
        sign("handler", lead, report);
        sign("handler-two", lead, report);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        return evidence;
    }

    /** Verified and filed by the two handlers. */
    static UUID filed() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        Map<String, String> task = Map.of("what", "调取银行流水", "who", "滕样例", "dueOn", LeadClient.today());
        UUID plan = recorded("handler", lead, "PLAN", Map.of("tasks", List.of(task)));
        assertEquals(
                "调取银行流水",
                see("handler-two", lead).getString("records.find { it.id == '" + plan + "' }.words.tasks[0].what"));
        propose("handler", lead, step("VERIFY")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        reported(lead);
        propose("handler", lead, step("FILE")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("FILED"));
        return lead;
    }
}
