package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.register;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.SmallOfficeTest.filed;
import static org.qingyuan.cases.lead.SmallOfficeTest.investigated;
import static org.qingyuan.cases.lead.SmallOfficeTest.summarise;
import static org.qingyuan.cases.lead.SmallOfficeTest.waiting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** The superior organ as the desk for what came straight up, and in place of approvers who stand aside. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SuperiorStandsInTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aMeasureThatWasRefusedIsNeverCarriedOut() {
        UUID lead = SmallOfficeTest.filed();
        SmallOfficeTest.investigated(lead);
        UUID refused = recorded("handler", lead, "MEASURE", measure("PARTY_SANCTION"));
        propose("handler", lead, step("REVIEW", "没有可以审理的人员")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        decide("bureau-leader", lead, true).statusCode(200);
        decide("superior", lead, false).statusCode(200).body("stage", is("FILED"));
        propose("handler", lead, step("REVIEW", "再报")).statusCode(422).body("errors.message", contains("MEASURE"));
        UUID decided = recorded("handler", lead, "MEASURE", measure("ADMONISHMENT"));
        propose("handler", lead, step("REVIEW", "再报")).statusCode(200);
        for (String account : List.of("discipline-head", "bureau-leader", "superior")) {
            decide(account, lead, true).statusCode(200);
        }
        record("handler", lead, UUID.randomUUID(), "MEASURE_EXECUTED", Map.of("executes", refused.toString()))
                .statusCode(422)
                .body("code", is("LEAD_MEASURE_REFUSED"));
        As.account("handler")
                .get(API + "/leads/" + lead + "/announcements")
                .then()
                .statusCode(200)
                .body("measure", contains(decided.toString()));
        recorded("handler", lead, "MEASURE_EXECUTED", Map.of("executes", decided.toString()));
        assertEquals(true, see("handler", lead).getBoolean("records.find { it.id == '" + refused + "' }.refused"));
        act("handler", lead, step("COMPLETE")).statusCode(200).body("stage", is("CLOSED"));
    }

    @Test
    void whatCameUpWithoutASummaryIsSummarisedByTheSuperiorOnceTheVaultIsOpen() {
        Map<String, Object> letter = letter();
        letter.put("subjectName", "孙示例");
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        letter.put("summary", "");
        UUID lead = UUID.randomUUID();
        register("intake", lead, letter).statusCode(200).body("route", is("SENT_UP"));
        act("superior", lead, step("ACCEPT")).statusCode(422).body("errors.message", contains("SUMMARY"));
        for (String words : new String[] {"反映其收受礼品。", "举报甲反映其收受礼品。"}) {
            summarise("superior", lead, words).statusCode(403).body("code", is("SUMMARY_NOT_YOURS"));
        }
        String opening = API + "/leads/" + lead + "/vault-openings/" + UUID.randomUUID();
        As.account("superior")
                .contentType(ContentType.JSON)
                .body(Map.of("breakGlass", true, "reason", "来件没有摘要"))
                .put(opening)
                .then()
                .statusCode(200)
                .body("decidable", is(false));
        allow("superior", opening, 403);
        allow("superior-head", opening, 200);
        summarise("superior", lead, "举报甲反映其收受礼品。").statusCode(422);
        summarise("superior", lead, "反映其收受礼品。").statusCode(200);
        act("superior", lead, step("ACCEPT")).statusCode(200).body("stage", is("ACCEPTED"));
        As.account("superior")
                .queryParam("objectKind", "lead")
                .queryParam("objectId", lead)
                .get(API + "/trail")
                .then()
                .body("items.act", hasItem("vault.allow"))
                .body("items.act", hasItem("lead.summarise"));
    }

    /** The rank that sends it up does not take it from the superior as well. */
    @Test
    void aLeaderOfTheBureauBelowIsHandledByTheSuperior() {
        UUID lead = taken("LEADING_GROUP");
        List<String> acts = see("superior", lead).getList("steps.act");
        assertTrue(acts.containsAll(List.of("TALK", "VERIFY", "HOLD", "CLOSE", "TRANSFER")), acts.toString());
        assertEquals("HANDLE", see("superior", lead).getString("handling"));
    }

    @Test
    void theRankOfWhoIsMeantIsPutRightThereAndTheLeadStays() {
        UUID lead = taken("OFFICER");
        for (String rank : List.of("LEADING_GROUP", "HEAD", "LEADING_GROUP")) {
            act(
                            "superior",
                            lead,
                            identify("孙示例", Fixture.account("discipline-head").person(), rank))
                    .statusCode(200)
                    .body("handling", is("HANDLE"))
                    .body("steps.act", hasItem("VERIFY"));
        }
    }

    @Test
    void aNameOfTheBureauBelowIsTypedAnew() {
        UUID lead = taken("OFFICER");
        act("superior", lead, identify("孙样例", null, "OFFICER"))
                .statusCode(200)
                .body("content.subjectName", is("孙样例"))
                .body("content.subjectUnitName", is("纪委"))
                .body("handling", is("HANDLE"));
    }

    private static Map<String, Object> identify(String name, UUID person, String rank) {
        Map<String, Object> subject = new HashMap<>();
        subject.put("subjectName", name);
        subject.put("subjectPerson", person);
        subject.put("subjectUnit", Fixture.unit("纪委"));
        subject.put("anotherPerson", false);
        subject.put("subjectRank", rank);
        subject.put("matterKind", "DISCIPLINE");
        subject.put("named", List.of());
        Map<String, Object> request = step("IDENTIFY", "核对");
        request.put("subject", subject);
        return request;
    }

    /** Of the head of the bureau below, at the assessment of the superior's handler. */
    private static UUID taken(String rank) {
        Map<String, Object> letter = letter();
        letter.put("subjectName", "孙示例");
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        letter.put("subjectRank", rank);
        UUID lead = UUID.randomUUID();
        register("intake", lead, letter).statusCode(200).body("route", is("SENT_UP"));
        act("superior", lead, step("ACCEPT")).statusCode(200);
        UUID handler = Fixture.account("superior-handler").person();
        propose("superior", lead, handlers(step("ASSIGN"), handler)).statusCode(200);
        decide("superior-head", lead, true).statusCode(200);
        act("superior-handler", lead, step("TAKE")).statusCode(200).body("stage", is("ASSESSMENT"));
        return lead;
    }

    @Test
    void theSuperiorOfTheLeadBelowDoesNotBreakItsVault() {
        UUID lead = reviewable();
        propose("handler", lead, step("REVIEW", "没有可以审理的人员")).statusCode(200);
        As.account("superior")
                .contentType(ContentType.JSON)
                .body(Map.of("breakGlass", true, "reason", "想知道是谁"))
                .put(API + "/leads/" + lead + "/vault-openings/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void whereTheHeadStandsAsideDuringAReviewTheSuperiorAnswersOnce() {
        UUID lead = reviewable();
        propose("handler", lead, step("REVIEW", "没有可以审理的人员")).statusCode(200);
        recused("discipline-head", lead);
        assertEquals("[SUPERIOR, BUREAU_LEADER]", approvers(lead));
        waiting("superior").body("items.id", hasItem(lead.toString()));
        decide("superior", lead, true).statusCode(200).body("stage", is("FILED"));
        waiting("superior").body("items.id", not(hasItem(lead.toString())));
        waiting("bureau-leader").body("items.id", hasItem(lead.toString()));
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
    }

    @Test
    void whereNobodyIsLeftToAskTheProposalIsMadeAgain() {
        UUID lead = reviewable();
        recused("discipline-head", lead);
        propose("handler", lead, step("REVIEW", "没有可以审理的人员")).statusCode(200);
        decide("superior", lead, true).statusCode(200);
        recused("bureau-leader", lead);
        assertEquals("WITHDRAWN", see("handler", lead).getString("proposals[-1].state"));
        propose("handler", lead, step("REVIEW", "没有可以审理的人员")).statusCode(200);
        assertEquals("[SUPERIOR]", approvers(lead));
        decide("superior", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
    }

    private static UUID reviewable() {
        UUID lead = filed();
        investigated(lead);
        recorded("handler", lead, "MEASURE", measure("PARTY_SANCTION"));
        return lead;
    }

    private static String approvers(UUID lead) {
        return see("handler", lead)
                .getList("proposals.find { it.state == 'OPEN' }.approvals.role")
                .toString();
    }

    /** Asked for by the handler and upheld by the superior. */
    private static void recused(String account, UUID lead) {
        String recusal = API + "/leads/" + lead + "/recusals/" + UUID.randomUUID();
        As.account("handler")
                .contentType(ContentType.JSON)
                .body(Map.of("person", Fixture.account(account).person(), "ground", "INTERESTED", "reason", "有利害关系"))
                .put(recusal)
                .then()
                .statusCode(200);
        As.account("superior")
                .contentType(ContentType.JSON)
                .body(Map.of("upheld", true, "decision", "同意回避"))
                .post(recusal + "/decision")
                .then()
                .statusCode(200);
    }

    private static void allow(String account, String opening, int status) {
        As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("allowed", true))
                .post(opening + "/decision")
                .then()
                .statusCode(status);
    }
}
