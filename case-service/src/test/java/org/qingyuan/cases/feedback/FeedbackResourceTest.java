package org.qingyuan.cases.feedback;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FeedbackResourceTest {
    private static final String FEEDBACKS = "/api/case/v1/lead-feedbacks";

    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    @Test
    void aQuarterHasAnEnd() {
        assertEquals(LocalDate.of(2026, 3, 31), QuarterEnd.of(LocalDate.of(2026, 1, 1)));
        assertEquals(LocalDate.of(2026, 6, 30), QuarterEnd.of(LocalDate.of(2026, 6, 30)));
        assertEquals(LocalDate.of(2026, 12, 31), QuarterEnd.of(LocalDate.of(2026, 11, 28)));
    }

    @Test
    void theDeskIsToldWhatBecameOfALeadAndEverybodyOnlyWhatHeMayKnow() {
        UUID open = assessed(letter(), HANDLER);
        UUID lead = closed();
        UUID handedOn = transferred();
        pending("case-manager")
                .body("leads.lead", hasItem(lead.toString()))
                .body("leads.lead", hasItem(handedOn.toString()))
                .body("leads.lead", not(hasItem(open.toString())))
                .body("leads.find { it.lead == '" + lead + "' }.act", is("CLOSE"));
        pending("discipline-head").body("leads.find { it.lead == '" + lead + "' }.number", nullValue());
        LocalDate end = QuarterEnd.of(LocalDate.now(ZoneId.of("Asia/Shanghai")));
        BusinessDate.set(end.plusDays(40));
        pending("case-manager").body("colour", is("RED"));
        BusinessDate.reset();

        UUID id = UUID.randomUUID();
        send(As.account("intake"), id, lead).statusCode(403);
        send(As.account("case-manager"), id).statusCode(400);
        send(As.account("case-manager"), id, lead, open).statusCode(409).body("code", is("FEEDBACK_CHANGED"));
        send(As.account("case-manager"), id, lead, handedOn)
                .statusCode(200)
                .body("leads.lead", hasItem(lead.toString()))
                .body("receivable", is(false));
        send(As.account("case-manager"), id, lead, handedOn).statusCode(200);
        send(As.account("discipline-head"), id, lead).statusCode(409);
        pending("case-manager").body("leads.lead", not(hasItem(lead.toString())));
        send(As.account("case-manager"), UUID.randomUUID(), lead).statusCode(409);

        String line = "items.find { it.id == '" + id + "' }.leads.find { it.lead == '" + lead + "' }";
        String answer = list(As.account("intake"))
                .body(line + ".act", is("CLOSE"))
                .body(line + ".source", is("LETTER"))
                .body("items.find { it.id == '" + id + "' }.receivable", is(true))
                .extract()
                .asString();
        for (String word : List.of("姜样例", "收受礼品", "举报甲")) {
            assertEquals(false, answer.contains(word), word);
        }
        // Of a batch on leads that all concern him he learns nothing, not even that there is one.
        list(ofTheSubjectsUnit("intake")).body("items.id", not(hasItem(id.toString())));
        receive(ofTheSubjectsUnit("intake"), id, 0).statusCode(404);
        send(ofTheSubjectsUnit("case-manager"), UUID.randomUUID(), closed()).statusCode(409);

        receive(As.account("case-manager"), id, 0).statusCode(403);
        receive(As.account("intake"), id, 7).statusCode(412);
        receive(As.account("intake"), id, 0).statusCode(200).body("receivedBy.name", is("宋样例"));
        receive(As.account("intake-two"), id, 1).statusCode(409).body("code", is("FEEDBACK_RECEIVED"));

        for (String account : List.of("handler", "adjudicator", "auditor", "bureau-leader", "superior", "staff")) {
            As.account(account).get(FEEDBACKS).then().statusCode(403);
            As.account(account).get(FEEDBACKS + "/pending").then().statusCode(403);
        }
        As.account("intake").get(FEEDBACKS + "/pending").then().statusCode(403);
        list(As.token(token -> token.roles("case-manager").bureau("changzhou"))).body("items", empty());
    }

    private static UUID closed() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("CLOSE", "反映失实")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        act("handler", lead, step("COMPLETE")).statusCode(200).body("stage", is("CLOSED"));
        return lead;
    }

    private static UUID transferred() {
        UUID lead = assessed(letter(), HANDLER);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        Map<String, Object> away = step("TRANSFER", "不属本局管辖");
        away.put("recipient", "地方监察委员会");
        propose("handler", lead, away).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        return lead;
    }

    private static RequestSpecification ofTheSubjectsUnit(String role) {
        return As.token(token -> token.roles(role)
                .bureau("jintan")
                .unit(Fixture.unit("云岫派出所"))
                .person(Fixture.account("leader-yunxiu").person()));
    }

    private static ValidatableResponse pending(String account) {
        return As.account(account).get(FEEDBACKS + "/pending").then().statusCode(200);
    }

    private static ValidatableResponse send(RequestSpecification as, UUID id, UUID... leads) {
        return as.contentType("application/json")
                .body(Map.of(
                        "leads", List.of(leads).stream().map(UUID::toString).toList()))
                .put(FEEDBACKS + "/" + id)
                .then();
    }

    private static ValidatableResponse receive(RequestSpecification as, UUID id, int version) {
        return as.header("If-Match", "\"" + version + "\"")
                .post(FEEDBACKS + "/" + id + "/receipt")
                .then();
    }

    private static ValidatableResponse list(RequestSpecification as) {
        return as.get(FEEDBACKS + "?limit=200").then().statusCode(200);
    }
}
