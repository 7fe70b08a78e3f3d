package org.qingyuan.cases.recusal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.status;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** 回避: somebody can always decide on it, and who asked for another's can take it back. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RecusalResourceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whatTheHeadAsksForIsDecidedBySuperior() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        String recusal = recusal(lead);
        assertEquals(404, status("superior", lead));
        ask("discipline-head", recusal, HANDLER_TWO).statusCode(200).body("decidable", is(false));
        decide("discipline-head", recusal).statusCode(403);
        decide("superior", recusal).statusCode(200).body("state", is("UPHELD"));
        assertEquals(404, status("handler-two", lead));
    }

    @Test
    void whoAskedTakesItBackAndAnotherAsksAgain() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        String recusal = recusal(lead);
        ask("case-manager", recusal, HANDLER_TWO).statusCode(200).body("withdrawable", is(true));
        ask("handler", recusal(lead), HANDLER_TWO).statusCode(409).body("code", is("RECUSAL_ASKED"));
        withdraw("discipline-head", recusal).statusCode(403);
        withdraw("case-manager", recusal).statusCode(200).body("state", is("WITHDRAWN"));
        withdraw("case-manager", recusal).statusCode(409);
        decide("discipline-head", recusal).statusCode(409).body("code", is("RECUSAL_DECIDED"));
        ask("handler", recusal(lead), HANDLER_TWO).statusCode(200);
        As.account("handler")
                .get(API + "/leads/" + lead + "/recusals")
                .then()
                .body("findAll { it.state == 'OPEN' }.withdrawable", contains(true));
    }

    @Test
    void whatOneDeclaredOfOneselfStandsUntilItIsDecided() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        String recusal = recusal(lead);
        ask("handler-two", recusal, HANDLER_TWO).statusCode(200).body("withdrawable", is(false));
        withdraw("handler-two", recusal).statusCode(403);
        decide("discipline-head", recusal).statusCode(200);
    }

    private static String recusal(UUID lead) {
        return API + "/leads/" + lead + "/recusals/" + UUID.randomUUID();
    }

    private static ValidatableResponse ask(String account, String recusal, UUID person) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("person", person, "ground", "INTERESTED", "reason", "有利害关系"))
                .put(recusal)
                .then();
    }

    private static ValidatableResponse decide(String account, String recusal) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("upheld", true, "decision", "同意回避"))
                .post(recusal + "/decision")
                .then();
    }

    private static ValidatableResponse withdraw(String account, String recusal) {
        return As.account(account).post(recusal + "/withdrawal").then();
    }
}
