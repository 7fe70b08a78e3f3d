package org.qingyuan.cases.vault;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

/** The vault, recusal and incidents: who is let in, who is shut out, and what is left afterwards. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class VaultResourceTest {
    private static final byte[] LETTER = "%PDF-1.4\n举报信原件\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    DataSource database;

    @Inject
    RewrapJob rewrapping;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    @Test
    void aKeyThatIsNotConfiguredKeepsNoOtherWaiting() throws SQLException {
        UUID lead = registered(letter());
        UUID other = registered(letter());
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update lead_key set wrapped_by = 9 where lead = '" + lead + "'");
            sql.execute("update lead_key set wrapped_by = 1 where lead = '" + other + "'");
            try {
                // By the other's key it does not open either: it was wrapped by the newer one.
                rewrapping.rewrap();
            } finally {
                sql.execute("update lead_key set wrapped_by = 2 where lead in ('" + lead + "', '" + other + "')");
            }
        }
    }

    @Test
    void theVaultOpensToTheAssignedWithAReasonAndApprovalForATerm() {
        UUID lead = registered(letter());
        UUID original = UUID.randomUUID();
        original(lead, original).statusCode(204);
        act("intake", lead, step("ACCEPT")).statusCode(200);
        original(lead, UUID.randomUUID()).statusCode(409);
        propose("case-manager", lead, handlers(step("ASSIGN"), HANDLER)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        UUID opening = UUID.randomUUID();
        for (String account : new String[] {"case-manager", "discipline-head", "handler"}) {
            look(account, lead).statusCode(403);
        }
        ask("case-manager", lead, UUID.randomUUID(), false).statusCode(403);
        ask("handler", lead, opening, false).statusCode(200).body("state", is("ASKED"));
        decideOpening("handler", lead, opening).statusCode(403);
        look("handler", lead).statusCode(403);
        decideOpening("case-manager", lead, opening).statusCode(200).body("shownTo", is("DISCIPLINE_HEAD"));
        look("handler", lead)
                .statusCode(200)
                .body("reporter.name", is("举报甲"))
                .body("originals.name", contains("来信.pdf"));
        byte[] opened = As.account("handler")
                .get(API + "/leads/" + lead + "/vault/originals/" + original)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray();
        assertArrayEquals(LETTER, opened);
        look("case-manager", lead).statusCode(403);
        notice("case-manager", lead, opening).statusCode(403);
        notice("discipline-head", lead, opening).statusCode(200);
        BusinessDate.set(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(4));
        look("handler", lead).statusCode(403).body("code", is("OPENING_NEEDED"));
    }

    @Test
    void theGlassIsBrokenByTwoAndShownAbove() {
        UUID lead = registered(letter());
        UUID opening = UUID.randomUUID();
        ask("discipline-head", lead, opening, true).statusCode(200).body("shownTo", is("SUPERIOR"));
        decideOpening("case-manager", lead, opening).statusCode(403);
        decideOpening("superior", lead, opening).statusCode(200);
        look("discipline-head", lead).statusCode(200).body("reporter.contact", is("13900000001"));
        UUID second = UUID.randomUUID();
        ask("case-manager", lead, second, true).statusCode(200).body("shownTo", is("DISCIPLINE_HEAD"));
        decideOpening("discipline-head", lead, second).statusCode(200);
        look("case-manager", lead).statusCode(200);
    }

    @Test
    void aRecusedHandlerIsOutAtOnceAndTheHeadsApprovalGoesUp() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        UUID declared = UUID.randomUUID();
        recuse("handler-two", lead, declared, HANDLER_TWO).statusCode(200).body("way", is("DECLARED"));
        uphold("handler-two", lead, declared).statusCode(403);
        uphold("discipline-head", lead, declared).statusCode(200);
        assertEquals(404, status("handler-two", lead));
        propose("case-manager", lead, handlers(step("REASSIGN", "人员调整"), HANDLER, HANDLER_TWO))
                .statusCode(422)
                .body("code", is("LEAD_PERSON_UNFIT"));
        propose("handler", lead, step("SUSPEND", "等待材料")).statusCode(200);
        UUID head = Fixture.account("discipline-head").person();
        UUID asked = UUID.randomUUID();
        recuse("handler", lead, asked, head).statusCode(200).body("way", is("REQUESTED"));
        uphold("discipline-head", lead, asked).statusCode(403);
        uphold("superior", lead, asked).statusCode(200);
        assertEquals(404, status("discipline-head", lead));
        assertEquals("SUPERIOR", see("case-manager", lead).getString("proposals[-1].approvals[0].role"));
        decide("superior", lead, true).statusCode(200);
    }

    @Test
    void classifiedContentIsFrozenReportedAndDestroyedOnInstruction() {
        UUID lead = registered(letter());
        UUID incident = UUID.randomUUID();
        As.account("intake")
                .put(API + "/leads/" + lead + "/incidents/" + incident)
                .then()
                .statusCode(200);
        assertNull(see("case-manager", lead).getString("content.matter"));
        act("intake", lead, step("ACCEPT")).statusCode(409).body("code", is("LEAD_FROZEN"));
        // Ledger and board show the 24 hours, and no other clock.
        for (String list : List.of("/leads?open=true&limit=200", "/leads/board?days=0&limit=200")) {
            As.account("case-manager")
                    .get(API + list)
                    .then()
                    .rootPath("items.find { it.id == '%s' }".formatted(lead))
                    .body("reportDueAt", notNullValue())
                    .body("clock", nullValue())
                    .body("colour", is("YELLOW"));
        }
        Map<String, Object> instruction = Map.of("destroy", true, "number", "密字〔2026〕3号");
        instruct("case-manager", lead, 0, instruction).statusCode(409);
        As.account("case-manager")
                .header("If-Match", "\"0\"")
                .post(API + "/leads/" + lead + "/incident/report")
                .then()
                .statusCode(200)
                .body("overdue", is(false));
        instruct("case-manager", lead, 1, instruction).statusCode(200).body("state", is("DESTROYED"));
        assertNull(see("discipline-head", lead).getString("content.matter"));
        assertEquals("REGISTERED", see("case-manager", lead).getString("stage"));
    }

    @Test
    void papersOfTheCaseAreForThoseWhoKnowOfIt() {
        UUID lead = assessed(letter(), HANDLER);
        String path = API + "/leads/" + lead + "/files/" + UUID.randomUUID();
        for (String account : new String[] {"handler-two", "intake"}) {
            paper(account, path).statusCode(404);
        }
        paper("handler", path).statusCode(204);
        paper("handler", path).statusCode(204);
        byte[] read = As.account("case-manager")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(LETTER, read);
        As.account("handler-two").get(path).then().statusCode(404);
        As.account("handler")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "SIGNED_SCAN",
                        "heldOn",
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                        "file",
                        path.substring(path.lastIndexOf('/') + 1),
                        "words",
                        Map.of("title", "呈批表签字件", "text", "见扫描件")))
                .put(API + "/leads/" + lead + "/records/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("records[0].file", is(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static ValidatableResponse paper(String account, String path) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "签字件.pdf")
                .body(LETTER)
                .put(path)
                .then();
    }

    private static ValidatableResponse original(UUID lead, UUID id) {
        return As.account("intake")
                .contentType("application/octet-stream")
                .queryParam("name", "来信.pdf")
                .body(LETTER)
                .put(API + "/registrations/" + lead + "/originals/" + id)
                .then();
    }

    private static ValidatableResponse ask(String account, UUID lead, UUID id, boolean glass) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("breakGlass", glass, "reason", "核实联系方式"))
                .put(API + "/leads/" + lead + "/vault-openings/" + id)
                .then();
    }

    private static ValidatableResponse decideOpening(String account, UUID lead, UUID id) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("allowed", true))
                .post(API + "/leads/" + lead + "/vault-openings/" + id + "/decision")
                .then();
    }

    private static ValidatableResponse notice(String account, UUID lead, UUID id) {
        return As.account(account)
                .post(API + "/leads/" + lead + "/vault-openings/" + id + "/notice")
                .then();
    }

    private static ValidatableResponse look(String account, UUID lead) {
        return As.account(account).get(API + "/leads/" + lead + "/vault").then();
    }

    private static ValidatableResponse recuse(String account, UUID lead, UUID id, UUID person) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("person", person.toString(), "ground", "INTERESTED", "reason", "有利害关系"))
                .put(API + "/leads/" + lead + "/recusals/" + id)
                .then();
    }

    private static ValidatableResponse uphold(String account, UUID lead, UUID id) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("upheld", true, "decision", "同意回避"))
                .post(API + "/leads/" + lead + "/recusals/" + id + "/decision")
                .then();
    }

    private static ValidatableResponse instruct(String account, UUID lead, int version, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + "/leads/" + lead + "/incident/instruction")
                .then();
    }
}
