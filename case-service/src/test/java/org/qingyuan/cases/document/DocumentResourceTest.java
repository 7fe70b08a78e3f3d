package org.qingyuan.cases.document;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.Directory;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DocumentResourceTest {
    private static final String API = "/api/case/v1/documents";
    static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Inject
    CopiedDirectory directory;

    @BeforeEach
    void learn() {
        Directory.learn(directory);
        BusinessDate.set(DAY);
    }

    @AfterEach
    void realDay() {
        BusinessDate.reset();
    }

    @Test
    void aLetterIsDraftedFromTheOrderEditedNumberedAndKeptAsIssued() throws Exception {
        UUID order = order();
        Map<String, String> fields = new HashMap<>(As.account("discipline-head")
                .queryParam("about", order)
                .get(API + "/proposals/SUPERVISION_LETTER")
                .then()
                .statusCode(200)
                .body("to", equalTo("云岫派出所"))
                .body("due", equalTo("2026年12月7日"))
                .extract()
                .jsonPath()
                .getMap(""));
        // What a person types is text, whatever it looks like.
        fields.put("request", "请查清 {{bureau}} 窗口收费。");
        UUID id = UUID.randomUUID();
        save(id, order, fields).statusCode(200).body("state", equalTo("DRAFT"));
        assertTrue(words(bytes("discipline", id)).contains("云岫派出所"));
        of("leader-yunxiu", order).body("", empty());
        As.account("leader-yunxiu").get(API + "/" + id + "/file").then().statusCode(404);

        issue(id, 0)
                .statusCode(200)
                .body("number", matchesPattern("督〔2026〕\\d+号"))
                .body("sha256", notNullValue());
        byte[] issued = bytes("leader-yunxiu", id);
        String text = words(issued);
        assertTrue(text.contains("金坛市公安局"), text);
        assertTrue(text.contains("请查清 {{bureau}} 窗口收费。"), text);
        assertTrue(text.contains("2026年11月27日"), text);
        assertFalse(text.contains("{{title}}"), text);
        of("leader-yunxiu", order)
                .body("", hasSize(1))
                .body("[0].sha256", equalTo(sha256(issued)))
                .body("[0].editable", equalTo(false));
        issue(id, 1).statusCode(409).body("code", equalTo("DOCUMENT_NOT_DRAFT"));
        of("staff", order).statusCode(404);
        As.account("staff").get(API + "/" + id + "/file").then().statusCode(404);
    }

    @Test
    void theSignedScanBecomesTheOriginalOnce() {
        UUID order = order();
        UUID id = UUID.randomUUID();
        Map<String, String> fields = Map.of("to", "云岫派出所", "title", "甲", "request", "乙", "due", "丙", "signed", "丁");
        save(id, order, fields).statusCode(200);
        scan("discipline", id).statusCode(409).body("code", equalTo("DOCUMENT_NOT_ISSUED"));
        issue(id, 0).statusCode(200);
        scan("leader-yunxiu", id).statusCode(403);
        scan("discipline", id).statusCode(200).body("originalSha256", notNullValue());
        scan("discipline", id).statusCode(409).body("code", equalTo("DOCUMENT_ORIGINAL_THERE"));
        As.account("leader-yunxiu").get(API + "/" + id + "/original").then().statusCode(200);
    }

    @Test
    void whatIsMissingOrForeignIsRefused() {
        UUID order = order();
        UUID id = UUID.randomUUID();
        save(id, order, Map.of("salary", "1")).statusCode(422).body("code", equalTo("DOCUMENT_FIELD_UNKNOWN"));
        save(id, order, Map.of("title", "只有标题")).statusCode(200);
        issue(id, 0).statusCode(422).body("code", equalTo("DOCUMENT_INCOMPLETE"));
        issue(id, 5).statusCode(412);
        save(id, UUID.randomUUID(), Map.of()).statusCode(404);
    }

    @Test
    void everyTemplateIsThereAndAsksForNothingElse() throws IOException {
        DocumentTemplates templates = new DocumentTemplates();
        for (DocumentKind kind : DocumentKind.values()) {
            Map<String, String> values = new HashMap<>();
            kind.fields().forEach(field -> values.put(field, "<" + field + ">"));
            values.putAll(Map.of("bureau", "<bureau>", "number", "<number>", "date", "<date>"));
            String text = words(templates.fill(kind.template(), values).bytes());
            assertFalse(text.contains("{{"), kind + ": " + text);
            kind.fields().forEach(field -> assertTrue(text.contains("<" + field + ">"), kind + " lacks " + field));
        }
    }

    static UUID order() {
        UUID id = UUID.randomUUID();
        As.account("discipline-head")
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "PRIORITY",
                        "title",
                        "窗口收费",
                        "request",
                        "查清",
                        "issuedOn",
                        DAY.toString(),
                        "dueAt",
                        DAY.plusDays(10) + "T18:00:00+08:00",
                        "units",
                        List.of(Fixture.unit("云岫派出所")),
                        "excluded",
                        List.of()))
                .put("/api/case/v1/supervisions/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    static ValidatableResponse save(UUID id, UUID about, Map<String, String> fields) {
        return As.account("discipline")
                .contentType("application/json")
                .body(Map.of("kind", "SUPERVISION_LETTER", "about", about, "fields", fields))
                .put(API + "/" + id)
                .then();
    }

    static ValidatableResponse issue(UUID id, int version) {
        return As.account("discipline")
                .header("If-Match", "\"" + version + "\"")
                .post(API + "/" + id + "/issue")
                .then();
    }

    private static ValidatableResponse of(String account, UUID about) {
        return As.account(account)
                .queryParam("kind", "SUPERVISION")
                .queryParam("about", about)
                .get(API)
                .then();
    }

    private static ValidatableResponse scan(String account, UUID id) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "签署件.pdf")
                .body("%PDF-1.4\n1 0 obj <<>> endobj\n%%EOF".getBytes())
                .put(API + "/" + id + "/original")
                .then();
    }

    static byte[] bytes(String account, UUID id) {
        return As.account(account)
                .get(API + "/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static String words(byte[] docx) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
