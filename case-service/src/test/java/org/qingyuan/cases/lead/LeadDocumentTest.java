package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.talking;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class LeadDocumentTest {
    private static final String DOCUMENTS = API + "/documents";

    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aFormIsSealedNumberedSignedAndSeenByThoseOnTheLeadOnly() throws Exception {
        Map<String, Object> letter = letter();
        letter.put("matter", "反映封存字样泄漏");
        UUID lead = registered(letter);
        UUID form = UUID.randomUUID();
        Map<String, String> fields = proposal("intake", lead, "LEAD_FORM");
        assertTrue(fields.get("lead").matches("\\d{4}-\\d+"), fields::toString);
        save("intake", form, lead, "LEAD_FORM", fields).statusCode(200).body("fields.subject", is("姜样例"));
        assertFalse(stored(form).contains("姜样例"), "the words lie in the clear");
        assertFalse(stored(form).contains("封存字样"), "the words lie in the clear");
        issue("intake", form, 0).statusCode(200).body("number", matchesPattern("线登〔\\d{4}〕\\d+号"));
        assertTrue(words("discipline-head", form).contains("反映封存字样泄漏"));

        As.account("intake")
                .contentType("application/octet-stream")
                .body("%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII))
                .put(DOCUMENTS + "/" + form + "/original?name=signed.pdf")
                .then()
                .statusCode(200)
                .body("open", is(false));
        As.account("case-manager")
                .get(DOCUMENTS + "/" + form + "/original")
                .then()
                .statusCode(200);

        // The unit of the subject, another bureau, and who handles nothing of it.
        for (String account : new String[] {"staff-yunxiu", "leader-yunxiu", "discipline", "handler", "superior"}) {
            As.account(account).get(DOCUMENTS + "/" + form + "/file").then().statusCode(404);
            As.account(account)
                    .get(DOCUMENTS + "?kind=LEAD&about=" + lead)
                    .then()
                    .statusCode(404);
        }
        As.account("auditor").get(DOCUMENTS + "/" + form + "/file").then().statusCode(403);
    }

    @Test
    void aNoticeOfInquiryIsOnRecordOnceItIsIssuedAndNotBefore() {
        UUID lead = assessed(letter(), HANDLER);
        UUID notice = UUID.randomUUID();
        Map<String, String> fields = proposal("handler", lead, "INQUIRY_NOTICE");
        save("handler", notice, lead, "INQUIRY_NOTICE", fields).statusCode(200);
        issue("handler", notice, 0).statusCode(409).body("code", is("LEAD_RECORD_NOT_HERE"));
        talking(lead);
        As.account("handler").get(API + "/leads/" + lead).then().body("records.kind", not(hasItem("INQUIRY_LETTER")));
        issue("handler", notice, 0).statusCode(200).body("number", matchesPattern("函询〔\\d{4}〕\\d+号"));
        As.account("handler")
                .get(API + "/leads/" + lead)
                .then()
                .body("records.kind", hasItem("INQUIRY_LETTER"))
                .body("steps.find { it.act == 'CLOSE' }.missing", not(hasItem("INQUIRY")));

        UUID urging = UUID.randomUUID();
        save("handler", urging, lead, "LEAD_URGING_LETTER", Map.of()).statusCode(403);
        Map<String, String> urged = proposal("case-manager", lead, "LEAD_URGING_LETTER");
        save("case-manager", urging, lead, "LEAD_URGING_LETTER", urged)
                .statusCode(200)
                .body("fields.handlers", is("熊样例"));
        issue("case-manager", urging, 0).statusCode(200);
        As.account("case-manager").get(API + "/leads/" + lead).then().body("clocks.urged", hasItem(1));
    }

    @Test
    void whatWasIssuedIsVoidedWithAReasonAndKeepsItsNumber() {
        UUID lead = registered(letter());
        UUID form = UUID.randomUUID();
        save("intake", form, lead, "LEAD_FORM", proposal("intake", lead, "LEAD_FORM"))
                .statusCode(200);
        annul("intake", form, 0, "作废").statusCode(409).body("code", is("DOCUMENT_NOT_ISSUED"));
        JsonPath issued = issue("intake", form, 0).extract().jsonPath();
        String number = issued.getString("number");
        int version = issued.getInt("version");
        annul("case-manager", form, version + 7, "登记有误").statusCode(412);
        annul("intake", form, version, " ").statusCode(400);
        annul("discipline-head", form, version, "登记有误").statusCode(403);
        annul("intake", form, version, "登记有误")
                .statusCode(200)
                .body("state", is("VOID"))
                .body("number", is(number))
                .body("voidReason", is("登记有误"))
                .body("open", is(false));
        annul("intake", form, version + 1, "再次").statusCode(409);
        As.account("intake")
                .get(DOCUMENTS + "?kind=LEAD&about=" + lead)
                .then()
                .body("", hasSize(1))
                .body("[0].state", equalTo("VOID"));
        As.account("intake").get(DOCUMENTS + "/" + form + "/file").then().statusCode(200);
    }

    @Test
    void whileTheLeadIsFrozenNobodyReadsOrWrites() {
        UUID lead = registered(letter());
        As.account("intake")
                .put(API + "/leads/" + lead + "/incidents/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        As.account("intake")
                .get(DOCUMENTS + "?kind=LEAD&about=" + lead)
                .then()
                .statusCode(409)
                .body("code", is("LEAD_FROZEN"));
    }

    static Map<String, String> proposal(String account, UUID lead, String kind) {
        return new HashMap<>(As.account(account)
                .get(DOCUMENTS + "/proposals/" + kind + "?about=" + lead)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap(""));
    }

    static ValidatableResponse save(String account, UUID id, UUID lead, String kind, Map<String, String> fields) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "about", lead, "fields", fields))
                .put(DOCUMENTS + "/" + id)
                .then();
    }

    static ValidatableResponse issue(String account, UUID id, int version) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .post(DOCUMENTS + "/" + id + "/issue")
                .then();
    }

    static ValidatableResponse annul(String account, UUID id, int version, String reason) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post(DOCUMENTS + "/" + id + "/void")
                .then();
    }

    private static String words(String account, UUID id) throws IOException {
        byte[] bytes = As.account(account)
                .get(DOCUMENTS + "/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return text.getText();
        }
    }

    /** The row as the database shows it to whoever can read the table. */
    private String stored(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select fields::text, sealed from document where id = '" + id + "'")) {
            row.next();
            return row.getString(1) + new String(row.getBytes(2), StandardCharsets.UTF_8);
        }
    }
}
