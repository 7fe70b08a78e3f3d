package org.qingyuan.cases.glass;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.status;

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
class GlassResourceTest {
    private static final String GLASS = "/api/case/v1/glass-breaks";

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
    void twoPersonsLetSomebodySeeALeadForATermAndTheHeadIsShownIt() {
        UUID lead = assessed(letter(), HANDLER);
        String number = see("case-manager", lead).getString("number");
        assertEquals(404, status("handler-two", lead));
        ask("case-manager", UUID.randomUUID(), number).statusCode(409).body("code", is("GLASS_NOT_NEEDED"));
        UUID id = UUID.randomUUID();
        ask("handler-two", id, number)
                .statusCode(200)
                .body("state", is("ASKED"))
                .body("lead", nullValue())
                .body("reason", nullValue());
        ask("handler-two", id, number).statusCode(200);
        ask("handler-two", UUID.randomUUID(), number).statusCode(409).body("code", is("GLASS_ASKED"));
        assertEquals(404, status("handler-two", lead));
        step("handler-two", id, "decision", 0).statusCode(403);
        step("discipline-head", id, "notice", 0).statusCode(403);
        decide(As.token(token -> token.roles("case-manager").bureau("changzhou")), id, 0)
                .statusCode(404);
        list("handler").body("id", not(hasItem(id.toString())));
        list("case-manager").body("find { it.id == '" + id + "' }.reason", is("被反映人正准备出境"));

        step("case-manager", id, "decision", 5).statusCode(412);
        step("case-manager", id, "decision", 0)
                .statusCode(200)
                .body("state", is("ALLOWED"))
                .body("shownTo", is("DISCIPLINE_HEAD"));
        step("case-manager", id, "decision", 1).statusCode(409).body("code", is("GLASS_STEP_NOT_POSSIBLE"));
        assertEquals(200, status("handler-two", lead));
        // Sight, and nothing else: no duty, no vault.
        see("handler-two", lead);
        As.account("handler-two")
                .get("/api/case/v1/leads/" + lead + "/vault")
                .then()
                .statusCode(403);
        assertEquals(false, see("handler-two", lead).getList("steps.yours").contains(true));
        list("handler-two").body("find { it.id == '" + id + "' }.lead", is(lead.toString()));

        step("discipline-head", id, "notice", 1).statusCode(200).body("seenBy.name", is("孙示例"));
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        BusinessDate.set(day.plusDays(4));
        assertEquals(404, status("handler-two", lead));
        BusinessDate.reset();
        step("handler-two", id, "end", 2).statusCode(403);
        step("discipline-head", id, "end", 2).statusCode(200).body("state", is("ENDED"));
        assertEquals(404, status("handler-two", lead));
    }

    @Test
    void whomTheLeadConcernsGetsTheAnswerOfANumberThatThereIsNot() {
        UUID lead = assessed(letter(), HANDLER);
        String number = see("case-manager", lead).getString("number");
        UUID concerned = UUID.randomUUID();
        Map<String, Object> said = answer(ask(ofTheSubjectsUnit(), concerned, number));
        UUID nothing = UUID.randomUUID();
        Map<String, Object> unknown = answer(ask(ofTheSubjectsUnit(), nothing, "2026-999999"));
        said.putAll(Map.of("id", "", "number", ""));
        unknown.putAll(Map.of("id", "", "number", ""));
        assertEquals(unknown, said);
        ofTheSubjectsUnit().get(GLASS).then().statusCode(200).body("id", hasItem(concerned.toString()));
        for (String account : new String[] {"case-manager", "discipline-head"}) {
            list(account).body("findAll { it.id in ['" + concerned + "', '" + nothing + "'] }", empty());
            step(account, concerned, "decision", 0).statusCode(404);
        }
    }

    /** Case management may ask and reads the trail: what stands there must not tell whether a hidden lead is about himself. */
    @Test
    void theTrailOfARequestIsTheSameWhateverTheNumberStandsFor() {
        UUID lead = assessed(letter(), HANDLER);
        String number = see("case-manager", lead).getString("number");
        UUID hidden = UUID.randomUUID();
        ask("handler-two", hidden, number).statusCode(200);
        UUID concerning = UUID.randomUUID();
        ask(ofTheSubjectsUnit(), concerning, number).statusCode(200);
        UUID nothing = UUID.randomUUID();
        ask(ofTheSubjectsUnit(), nothing, "2026-999998").statusCode(200);
        for (UUID id : new UUID[] {hidden, concerning, nothing}) {
            As.account("case-manager")
                    .get("/api/case/v1/trail?objectKind=glass&objectId=" + id)
                    .then()
                    .statusCode(200)
                    .body("items.act", is(List.of("glass.ask")))
                    .body("items.canonical", not(hasItem(containsString(lead.toString()))));
        }
    }

    private static RequestSpecification ofTheSubjectsUnit() {
        return As.token(token -> token.roles("handler")
                .bureau("jintan")
                .unit(Fixture.unit("云岫派出所"))
                .person(Fixture.account("leader-yunxiu").person()));
    }

    private static Map<String, Object> answer(ValidatableResponse response) {
        return response.statusCode(200).extract().jsonPath().getMap("");
    }

    private static ValidatableResponse ask(String account, UUID id, String number) {
        return ask(As.account(account), id, number);
    }

    private static ValidatableResponse ask(RequestSpecification as, UUID id, String number) {
        return as.contentType("application/json")
                .body(Map.of("number", number, "reason", "被反映人正准备出境"))
                .put(GLASS + "/" + id)
                .then();
    }

    private static ValidatableResponse step(String account, UUID id, String what, int version) {
        RequestSpecification as = As.account(account).header("If-Match", "\"" + version + "\"");
        return (what.equals("decision") ? as.contentType("application/json").body(Map.of("allowed", true)) : as)
                .post(GLASS + "/" + id + "/" + what)
                .then();
    }

    private static ValidatableResponse decide(RequestSpecification as, UUID id, int version) {
        return as.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("allowed", true))
                .post(GLASS + "/" + id + "/decision")
                .then();
    }

    private static ValidatableResponse list(String account) {
        return As.account(account).get(GLASS).then().statusCode(200);
    }
}
