package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.is;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What the desk writes is read by those who must not know the reporter. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReporterWordsTest {
    private static final String NAMING = "已电话告知举报甲";

    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void theRegistrarNamesHimInNoRecordReasonOrFile() {
        UUID lead = registered(letter());
        refused(file(lead, "举报甲举报信（脱敏副本）.pdf"));
        file(lead, "脱敏副本 1.pdf").statusCode(204);
        refused(act("intake", lead, step("ACCEPT", NAMING)));
        act("intake", lead, step("ACCEPT")).statusCode(200);
        refused(record("intake", lead, UUID.randomUUID(), "ACCEPTANCE_NOTICE", Map.of("text", NAMING)));
        refused(record("intake", lead, UUID.randomUUID(), "ACCEPTANCE_NOTICE", Map.of("title", "拨打 139 0000 0001")));
        recorded("intake", lead, "ACCEPTANCE_NOTICE", Map.of("text", "已电话告知举报人"));
    }

    @Test
    void norInADocument() {
        UUID lead = registered(letter());
        act("intake", lead, step("ACCEPT")).statusCode(200);
        refused(draft(lead, "举报甲"));
        draft(lead, "举报人").statusCode(200);
    }

    /** Written by somebody who did not know him; whoever notices it must get rid of it. */
    @Test
    void aLetterThatNamesHimIsVoidedByWhoKnowsHim() {
        UUID lead = registered(letter());
        UUID form = UUID.randomUUID();
        Map<String, String> fields = new HashMap<>(LeadDocumentTest.proposal("intake-two", lead, "LEAD_FORM"));
        fields.put("content", "举报甲反映收受礼品");
        LeadDocumentTest.save("intake-two", form, lead, "LEAD_FORM", fields).statusCode(200);
        int version = LeadDocumentTest.issue("intake-two", form, 0)
                .statusCode(200)
                .extract()
                .path("version");
        refused(LeadDocumentTest.annul("intake", form, version, NAMING));
        LeadDocumentTest.annul("intake", form, version, "写有不应写的内容")
                .statusCode(200)
                .body("state", is("VOID"));
    }

    /** A refusal would tell somebody else that he guessed right. */
    @Test
    void whoDoesNotKnowHimIsNotToldThatHeGuessedRight() {
        UUID lead = registered(letter());
        recorded("intake-two", lead, "PLEADING", Map.of("text", NAMING));
        recorded("case-manager", lead, "PLEADING", Map.of("text", NAMING));
        refused(record("intake", lead, UUID.randomUUID(), "PLEADING", Map.of("text", NAMING)));
    }

    /** 函询通知书 goes to the very person who is reported. */
    @Test
    void whoHadTheVaultOpenNamesHimInNothingThatTheSubjectIsHanded() {
        UUID lead = assessed(letter(), HANDLER);
        Map<String, String> fields = new HashMap<>(LeadDocumentTest.proposal("handler", lead, "INQUIRY_NOTICE"));
        fields.put("request", "请就举报甲所述逐项说明。");
        LeadDocumentTest.save("handler", UUID.randomUUID(), lead, "INQUIRY_NOTICE", fields)
                .statusCode(200);
        opened("handler", lead, false, "case-manager");
        refused(LeadDocumentTest.save("handler", UUID.randomUUID(), lead, "INQUIRY_NOTICE", fields));
        refused(record("handler", lead, UUID.randomUUID(), "PLEADING", Map.of("text", NAMING)));
    }

    /** Who decides on a proposal may know him as well. */
    @Test
    void whoBrokeTheGlassNamesHimInNoOpinion() {
        UUID lead = assessed(letter(), HANDLER);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("CLOSE", "反映不实")).statusCode(200);
        opened("discipline-head", lead, true, "superior");
        refused(opinion(lead, NAMING));
        opinion(lead, "已电话告知举报人").statusCode(200);
    }

    private static void opened(String account, UUID lead, boolean glass, String decider) {
        String opening = API + "/leads/" + lead + "/vault-openings/" + UUID.randomUUID();
        As.account(account)
                .contentType("application/json")
                .body(Map.of("breakGlass", glass, "reason", "须联系举报人"))
                .put(opening)
                .then()
                .statusCode(200);
        As.account(decider)
                .contentType("application/json")
                .body(Map.of("allowed", true))
                .post(opening + "/decision")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse opinion(UUID lead, String words) {
        JsonPath seen = see("discipline-head", lead);
        String open = seen.getString("proposals.find { it.state == 'OPEN' }.id");
        return As.account("discipline-head")
                .header("If-Match", "\"" + seen.getInt("version") + "\"")
                .contentType("application/json")
                .body(Map.of("approved", true, "opinion", words))
                .post(API + "/leads/" + lead + "/proposals/" + open + "/decision")
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("code", is("WORDS_NAME_REPORTER"));
    }

    private static ValidatableResponse file(UUID lead, String name) {
        return As.account("intake")
                .contentType("application/octet-stream")
                .body("副本".getBytes(StandardCharsets.UTF_8))
                .queryParam("name", name)
                .put(API + "/leads/" + lead + "/files/" + UUID.randomUUID())
                .then();
    }

    private static ValidatableResponse draft(UUID lead, String reporter) {
        return As.account("intake")
                .contentType("application/json")
                .body(Map.of("kind", "LEAD_NOTICE", "about", lead.toString(), "fields", Map.of("reporter", reporter)))
                .put(API + "/documents/" + UUID.randomUUID())
                .then();
    }
}
