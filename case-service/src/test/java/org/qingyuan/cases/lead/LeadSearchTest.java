package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** The ledger finds what is looked for, and shows each what waits for him. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class LeadSearchTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void itIsFoundByNumberNameAndWordsByWhoSeesIt() {
        Map<String, Object> letter = letter();
        letter.put("matter", "违规经办砂石料场");
        UUID lead = assessed(letter, HANDLER);
        String number = see("case-manager", lead).getString("number");
        for (String words : List.of("姜 样例", "砂石料场", "砂石")) {
            assertEquals(true, finds("case-manager", "q", words, lead), words);
            assertEquals(true, finds("discipline-head", "q", words, lead), words);
            assertEquals(false, finds("handler-two", "q", words, lead), words);
        }
        for (String words : List.of("姜", "砂石厂", "样例")) {
            assertEquals(false, finds("case-manager", "q", words, lead), words);
        }
        assertEquals(true, finds("case-manager", "q", number, lead));
        assertEquals(true, finds("handler", "q", number, lead));
        assertEquals(false, finds("discipline-head", "q", number, lead), "the number stands only inside the case");
        assertEquals(false, finds("case-manager", "q", "2001-1", lead));
        assertEquals(true, finds("case-manager", "stage", "ASSESSMENT", lead));
        assertEquals(false, finds("case-manager", "source", "AUDIT", lead));
    }

    /** What was written into it by mistake must not be found out word by word, nor grow by what is joined. */
    @Test
    void whatIsFrozenIsFoundByNoWordsAndTakesNoOther() {
        Map<String, Object> letter = letter();
        letter.put("matter", "误录涉密线索");
        UUID lead = registered(letter);
        assertEquals(true, finds("case-manager", "q", "误录涉密", lead));
        json("intake")
                .body(Map.of("kind", "LEAD", "object", lead))
                .put(API + "/incidents/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        assertEquals(false, finds("case-manager", "q", "误录涉密", lead));
        assertEquals(false, finds("case-manager", "q", "姜样例", lead));
        Map<String, Object> join = step("JOIN");
        join.put("target", lead.toString());
        act("intake", registered(letter()), join).statusCode(422).body("code", is("LEAD_JOIN_NOT_POSSIBLE"));
    }

    @Test
    void recusalsAndOpeningsWaitForWhoDecidesOnThem() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        assertEquals(false, waits("discipline-head", lead));
        String recusal = API + "/leads/" + lead + "/recusals/" + UUID.randomUUID();
        json("handler-two")
                .body(Map.of("person", HANDLER_TWO, "ground", "INTERESTED", "reason", "同学"))
                .put(recusal)
                .then()
                .statusCode(200);
        assertEquals(true, waits("discipline-head", lead));
        assertEquals(false, waits("case-manager", lead));
        json("discipline-head")
                .body(Map.of("upheld", false, "decision", "不影响"))
                .post(recusal + "/decision")
                .then()
                .statusCode(200);
        assertEquals(false, waits("discipline-head", lead));
        String opening = API + "/leads/" + lead + "/vault-openings/" + UUID.randomUUID();
        json("handler")
                .body(Map.of("breakGlass", false, "reason", "须联系举报人"))
                .put(opening)
                .then()
                .statusCode(200);
        assertEquals(true, waits("case-manager", lead));
        assertEquals(true, waits("discipline-head", lead));
        json("case-manager")
                .body(Map.of("allowed", true))
                .post(opening + "/decision")
                .then()
                .statusCode(200);
        assertEquals(false, waits("case-manager", lead));
        assertEquals(true, waits("discipline-head", lead), "to take notice of");
        As.account("discipline-head").post(opening + "/notice").then().statusCode(200);
        assertEquals(false, waits("discipline-head", lead));
    }

    /** One that the head asked for is the superior's; what another asks for then is the head's all the same. */
    @Test
    void aRecusalWaitsForTheSuperiorWhereTheHeadDoesNotDecide() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        String first = asked("discipline-head", lead, HANDLER_TWO);
        assertEquals(false, waits("discipline-head", lead));
        assertEquals(true, waits("superior", lead));
        json("superior")
                .body(Map.of("upheld", true, "decision", "同意"))
                .post(first + "/decision")
                .then()
                .statusCode(200);
        asked("case-manager", lead, HANDLER);
        assertEquals(true, waits("discipline-head", lead));
        assertEquals(false, waits("superior", lead));
    }

    private static String asked(String account, UUID lead, UUID person) {
        String recusal = API + "/leads/" + lead + "/recusals/" + UUID.randomUUID();
        json(account)
                .body(Map.of("person", person, "ground", "INTERESTED", "reason", "同学"))
                .put(recusal)
                .then()
                .statusCode(200);
        return recusal;
    }

    private static boolean waits(String account, UUID lead) {
        return finds(account, "waiting", "true", lead);
    }

    private static boolean finds(String account, String filter, String value, UUID lead) {
        return As.account(account)
                .queryParam(filter, value)
                .get(API + "/leads?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id")
                .contains(lead.toString());
    }

    private static io.restassured.specification.RequestSpecification json(String account) {
        return As.account(account).contentType(ContentType.JSON);
    }
}
