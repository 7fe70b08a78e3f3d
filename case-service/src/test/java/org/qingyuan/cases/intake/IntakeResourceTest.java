package org.qingyuan.cases.intake;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.register;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.today;

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

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class IntakeResourceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aReportOnTheOwnHeadGoesStraightUpAndLeavesNoGap() {
        UUID before = registered(letter());
        Map<String, Object> letter = letter();
        letter.put("subjectName", "孙示例");
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        UUID straight = UUID.randomUUID();
        register("intake", straight, letter)
                .statusCode(200)
                .body("route", is("SENT_UP"))
                .body("lead", nullValue())
                .body("number", nullValue());
        register("intake", straight, letter).statusCode(200).body("route", is("SENT_UP"));
        UUID after = registered(letter());
        assertEquals(number(before) + 1, number(after));
        for (String account : List.of("intake", "case-manager", "discipline-head", "bureau-leader", "handler")) {
            assertEquals(404, status(account, straight), account);
        }
        As.account("superior").get(API + "/leads").then().body("items.id", hasItem(straight.toString()));
        As.account("case-manager")
                .queryParam("objectId", straight)
                .get(API + "/trail")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
        act("superior", straight, step("ACCEPT")).statusCode(200).body("stage", is("ACCEPTED"));
        register("intake", straight, letter).statusCode(200).body("route", is("SENT_UP"));
    }

    /** Else the whole unit would see the report, and nothing that is decided on it could be announced. */
    @Test
    void aReportOnAUnitSaysWhichOne() {
        Map<String, Object> letter = letter();
        letter.remove("subjectPerson");
        letter.put("subjectRank", "UNIT");
        letter.put("subjectName", "法制室");
        register("intake", UUID.randomUUID(), letter).statusCode(422).body("code", is("SUBJECT_UNIT_REQUIRED"));
        letter.put("subjectUnit", UUID.randomUUID().toString());
        register("intake", UUID.randomUUID(), letter).statusCode(404);
        letter.put("subjectUnit", Fixture.account("staff-fazhi").unit().toString());
        assertEquals("法制室", see("intake", registered(letter)).getString("content.subjectUnitName"));
        letter.put("subjectUnit", Fixture.account("discipline").unit().toString());
        register("intake", UUID.randomUUID(), letter).statusCode(200).body("route", is("SENT_UP"));
    }

    @Test
    void aNameThatIsAHeadsIsAskedAbout() {
        Map<String, Object> letter = letter();
        letter.put("subjectName", "赵示例");
        letter.remove("subjectPerson");
        UUID id = UUID.randomUUID();
        register("intake", id, letter).statusCode(422).body("code", is("SUBJECT_MAY_BE_HEAD"));
        letter.put("anotherPerson", true);
        register("intake", id, letter).statusCode(200).body("route", is("REGISTERED"));
    }

    @Test
    void whatIsTheSuperiorsIsNotEntered() {
        Map<String, Object> letter = letter();
        letter.put("subjectRank", "LEADING_GROUP");
        register("intake", UUID.randomUUID(), letter).statusCode(422).body("code", is("LEAD_BELONGS_TO_SUPERIOR"));
    }

    @Test
    void theReporterFitsTheNamingAndStaysOutOfTheSummary() {
        Map<String, Object> letter = letter();
        letter.put("reporter", Map.of("name", "举报甲", "contact", "", "details", ""));
        register("intake", UUID.randomUUID(), letter).statusCode(422).body("code", is("REPORTER_INCOMPLETE"));
        letter.put("naming", "ANONYMOUS");
        register("intake", UUID.randomUUID(), letter).statusCode(422).body("code", is("REPORTER_ANONYMOUS"));
        Map<String, Object> telling = letter();
        telling.put("summary", "举 报 甲反映其收受礼品。");
        register("intake", UUID.randomUUID(), telling).statusCode(422).body("code", is("SUMMARY_NAMES_REPORTER"));
    }

    @Test
    void duplicatesAreFoundByNameAndByWordsWhateverTheDoor() {
        Map<String, Object> first = letter();
        first.put("subjectName", "欧阳某");
        first.remove("subjectPerson");
        first.put("matter", "在办理户籍时索要烟酒");
        UUID earlier = registered(first);
        As.account("intake")
                .contentType(ContentType.JSON)
                .body(Map.of("subjectName", "欧 阳 某", "matter", ""))
                .post(API + "/registrations/duplicates")
                .then()
                .statusCode(200)
                .body("id", hasItem(earlier.toString()))
                .body("find { it.id == '%s' }.sameName".formatted(earlier), is(true));
        As.account("intake")
                .contentType(ContentType.JSON)
                .body(Map.of("subjectName", "", "matter", "办理户籍索要烟酒"))
                .post(API + "/registrations/duplicates")
                .then()
                .statusCode(200)
                .body("find { it.id == '%s' }.likeness".formatted(earlier), greaterThan(60));
        As.account("intake")
                .contentType(ContentType.JSON)
                .body(Map.of("subjectName", "", "matter", "超速行驶"))
                .post(API + "/registrations/duplicates")
                .then()
                .body("id", not(hasItem(earlier.toString())));
        UUID again = registered(letter());
        Map<String, Object> join = step("JOIN");
        join.put("target", earlier.toString());
        act("intake", again, join)
                .statusCode(200)
                .body("stage", is("JOINED"))
                .body("joinedInto", is(earlier.toString()));
        act("intake", earlier, joinTo(again)).statusCode(422).body("code", is("LEAD_JOIN_NOT_POSSIBLE"));
        act("intake", again, step("UNJOIN", "不是同一问题")).statusCode(200).body("stage", is("REGISTERED"));
        // Found out only after it was accepted; and the other is at its end.
        act("intake", again, step("ACCEPT")).statusCode(200);
        act("intake", earlier, step("REJECT", "不属受理范围")).statusCode(200);
        As.account("intake")
                .contentType(ContentType.JSON)
                .body(Map.of("subjectName", "", "matter", "办理户籍索要烟酒"))
                .post(API + "/registrations/duplicates")
                .then()
                .body("find { it.id == '%s' }.ended".formatted(earlier), is(true));
        act("intake", again, joinTo(earlier)).statusCode(200).body("stage", is("JOINED"));
    }

    /** A number that is typed finds what the reader sees; for anybody else there is no such number. */
    @Test
    void aKnownNumberIsFoundByWhoSeesTheLead() {
        UUID lead = registered(letter());
        String number = see("intake", lead).getString("number");
        numbered("intake", number).body("id", is(List.of(lead.toString())));
        act("intake", lead, step("ACCEPT")).statusCode(200);
        numbered("intake", number).body("id", is(List.of(lead.toString())));
        numbered("intake-two", number).body("id", is(List.of()));
        numbered("intake", "2026-999999").body("id", is(List.of()));
    }

    private static ValidatableResponse numbered(String account, String number) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("subjectName", "", "matter", "", "number", number))
                .post(API + "/registrations/duplicates")
                .then()
                .statusCode(200);
    }

    @Test
    void classifiedMatterLeavesOnlyTheNumberOfThePaperRegister() {
        UUID entry = UUID.randomUUID();
        String number = "密收〔2026〕" + Math.abs(entry.hashCode() % 100000) + "号";
        gate(entry, Map.of("gate", "CLASSIFIED", "receivedOn", today(), "paperNumber", "举报局长泄密一事"))
                .statusCode(400);
        gate(entry, Map.of("gate", "CLASSIFIED", "receivedOn", today(), "paperNumber", number, "matter", "内容"))
                .statusCode(400);
        gate(entry, Map.of("gate", "CLASSIFIED", "receivedOn", today(), "paperNumber", number))
                .statusCode(200)
                .body("state", is("RECORDED"))
                .body("receivable", is(true));
        As.account("intake")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("handedOverOn", today(), "receipt", "交接2026-1"))
                .post(API + "/gate-entries/" + entry + "/handover")
                .then()
                .statusCode(200)
                .body("state", is("HANDED_OVER"));
    }

    @Test
    void theSuperiorsMatterGoesUpAfterTheHeadsApproval() {
        UUID entry = UUID.randomUUID();
        String number = "上〔2026〕" + Math.abs(entry.hashCode() % 100000) + "号";
        gate(entry, Map.of("gate", "SUPERIOR", "receivedOn", today(), "paperNumber", number))
                .statusCode(200);
        Map<String, Object> handover = Map.of("handedOverOn", today(), "receipt", "交接2026-2");
        As.account("intake")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(handover)
                .post(API + "/gate-entries/" + entry + "/handover")
                .then()
                .statusCode(409)
                .body("code", is("GATE_STEP_NOT_POSSIBLE"));
        As.account("discipline-head")
                .header("If-Match", "\"0\"")
                .post(API + "/gate-entries/" + entry + "/approval")
                .then()
                .statusCode(200)
                .body("state", is("APPROVED"));
        As.account("intake")
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(handover)
                .post(API + "/gate-entries/" + entry + "/handover")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> joinTo(UUID target) {
        Map<String, Object> join = step("JOIN");
        join.put("target", target.toString());
        return join;
    }

    private static ValidatableResponse gate(UUID entry, Map<String, ?> body) {
        return As.account("intake")
                .contentType(ContentType.JSON)
                .body(body)
                .put(API + "/gate-entries/" + entry)
                .then();
    }

    private static int number(UUID lead) {
        return Integer.parseInt(see("intake", lead).getString("number").split("-")[1]);
    }
}
