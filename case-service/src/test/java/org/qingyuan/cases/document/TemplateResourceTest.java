package org.qingyuan.cases.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.Directory;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TemplateResourceTest {
    private static final String API = "/api/case/v1/document-templates";
    private static final String LETTER = "SUPERVISION_LETTER";
    private static final Map<String, String> FIELDS =
            Map.of("to", "云岫派出所", "title", "窗口收费", "request", "查清", "due", "丙", "signed", "丁");

    @Inject
    CopiedDirectory directory;

    @BeforeEach
    void learn() {
        Directory.learn(directory);
        BusinessDate.set(DocumentResourceTest.DAY);
    }

    @AfterEach
    void realDay() {
        BusinessDate.reset();
    }

    @Test
    void aBureausOwnTemplateHoldsForWhatIsIssuedFromThenOn() throws IOException {
        byte[] before = issued();
        byte[] own = changed(shipped(LETTER), doc -> say(doc, "本局专用抬头"));
        UUID id = UUID.randomUUID();
        put("case-manager", LETTER, id, own).statusCode(403);
        int number = put("discipline-head", LETTER, id, own)
                .statusCode(200)
                .extract()
                .path("inForce");
        put("discipline-head", LETTER, id, own).statusCode(200).body("inForce", equalTo(number));
        put("discipline-head", "REPLY_LETTER", id, own).statusCode(422);
        byte[] after = issued();
        assertTrue(DocumentResourceTest.words(after).contains("本局专用抬头"));
        assertTrue(DocumentResourceTest.words(after).contains("查清"));
        assertFalse(DocumentResourceTest.words(before).contains("本局专用抬头"));
        assertArrayEquals(own, file("case-manager", LETTER + "/file?number=" + number));
        list("discipline").body("find { it.kind == '" + LETTER + "' }.versions.addedBy.name", hasItem("孙示例"));
        As.token(token -> token.roles("discipline").bureau("changzhou"))
                .get(API)
                .then()
                .body("find { it.kind == '" + LETTER + "' }.inForce", equalTo(0));

        withdraw("discipline").statusCode(403);
        withdraw("discipline-head").statusCode(200).body("inForce", equalTo(0));
        withdraw("discipline-head").statusCode(409).body("code", equalTo("TEMPLATE_SHIPPED"));
        assertFalse(DocumentResourceTest.words(issued()).contains("本局专用抬头"));
        assertArrayEquals(own, file("discipline", LETTER + "/file?number=" + number));
        As.account("discipline")
                .get(API + "/" + LETTER + "/file?number=999")
                .then()
                .statusCode(404);
    }

    @Test
    void placeholdersAreThoseOfTheKindAndNothingIsFetchedOrRun() throws IOException {
        byte[] shipped = shipped("REPLY_LETTER");
        refused(changed(shipped, doc -> say(doc, "{{salary}}")), "TEMPLATE_FIELD_UNKNOWN")
                .body("detail", containsString("salary"));
        refused(changed(shipped, doc -> say(doc, "{{@title}}")), "TEMPLATE_FIELD_UNKNOWN");
        refused(changed(shipped, doc -> say(doc, "{{+title}}")), "TEMPLATE_FIELD_UNKNOWN");
        refused(changed(shipped, doc -> say(doc, "{{?title}}x{{/title}}")), "TEMPLATE_FIELD_UNKNOWN");
        try (XWPFDocument empty = new XWPFDocument()) {
            say(empty, "{{number}} {{title}}");
            refused(bytes(empty), "TEMPLATE_FIELD_MISSING").body("detail", containsString("reply"));
        }
        refused("不是文档".getBytes(), "TEMPLATE_REFUSED");
        byte[] fetching = changed(shipped, doc -> doc.getPackagePart()
                .addExternalRelationship(
                        "http://example.org/template.dotm",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"));
        refused(fetching, "TEMPLATE_REFUSED");
    }

    private static ValidatableResponse refused(byte[] file, String code) {
        return put("discipline-head", "REPLY_LETTER", UUID.randomUUID(), file)
                .statusCode(422)
                .body("code", equalTo(code));
    }

    private static byte[] issued() {
        UUID order = DocumentResourceTest.order();
        UUID id = UUID.randomUUID();
        DocumentResourceTest.save(id, order, FIELDS).statusCode(200);
        DocumentResourceTest.issue(id, 0).statusCode(200);
        return DocumentResourceTest.bytes("discipline", id);
    }

    private static byte[] shipped(String kind) {
        return file("discipline-head", kind + "/file?number=0");
    }

    private static byte[] file(String account, String path) {
        return As.account(account)
                .get(API + "/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse list(String account) {
        return As.account(account).get(API).then().statusCode(200);
    }

    private static ValidatableResponse put(String account, String kind, UUID id, byte[] file) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "本局模板.docx")
                .body(file)
                .put(API + "/" + kind + "/versions/" + id)
                .then();
    }

    private static ValidatableResponse withdraw(String account) {
        return As.account(account).post(API + "/" + LETTER + "/withdrawal").then();
    }

    private static byte[] changed(byte[] docx, Consumer<XWPFDocument> change) throws IOException {
        try (XWPFDocument doc = new XWPFDocument(new ByteArrayInputStream(docx))) {
            change.accept(doc);
            return bytes(doc);
        }
    }

    private static void say(XWPFDocument doc, String words) {
        doc.createParagraph().createRun().setText(words);
    }

    private static byte[] bytes(XWPFDocument doc) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        doc.write(out);
        return out.toByteArray();
    }
}
