package org.qingyuan.cases.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.dossier;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
class DossierResourceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aClosedLeadYieldsItsFileOnceNothingIsMissing() throws IOException {
        UUID lead = assessed(letter(), HANDLER);
        dossier("case-manager", lead).statusCode(409).body("code", is("DOSSIER_NOT_CLOSED"));
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("CLOSE", "无法查证")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        act("handler", lead, step("COMPLETE")).statusCode(200);

        look("case-manager", lead)
                .body("makeable", is(false))
                .body("made", is(false))
                .body("retentionYears", is(30))
                .body("keptUntil", is((LocalDate.parse(today()).getYear() + 30) + "-12-31"))
                .body("lacks.gap", hasItems("RESULT_NOTICE", "APPROVAL_UNSIGNED"))
                .body("lacks.find { it.gap == 'APPROVAL_UNSIGNED' }.n", is(2));
        As.account("case-manager")
                .get(path(lead) + "/archive")
                .then()
                .statusCode(409)
                .body("code", is("DOSSIER_NOT_MADE"));
        dossier("case-manager", lead)
                .statusCode(422)
                .body("code", is("DOSSIER_INCOMPLETE"))
                .body("errors.message", contains("RESULT_NOTICE"));
        As.account("case-manager")
                .get(API + "/leads/" + lead)
                .then()
                .body("steps.find { it.act == 'ARCHIVE' }.missing", hasItem("FILE_INDEX"));

        UUID paper = UUID.randomUUID();
        As.account("handler")
                .contentType("application/octet-stream")
                .body("回执".getBytes(StandardCharsets.UTF_8))
                .put(API + "/leads/" + lead + "/files/" + paper + "?name=receipt.txt")
                .then()
                .statusCode(204);
        told(lead, paper);
        dossier("case-manager", lead).statusCode(200).body("made", is(true));
        dossier("case-manager", lead).statusCode(200).body("made", is(true));
        Map<String, byte[]> file = archive(lead);
        String index = words(file, "卷内目录");
        assertTrue(index.contains("集体研究记录") && index.contains("反馈结果"), index);
        String handover = words(file, "移交清单");
        assertTrue(handover.contains("保管期限：30 年") && handover.contains("移交人"), handover);
        assertEquals(
                "回执",
                file.entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith(".txt"))
                        .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow());
        act("case-manager", lead, step("ARCHIVE")).statusCode(200).body("stage", is("ARCHIVED"));
    }

    @Test
    void whoNeitherHandlesNorManagesGetsNoFile() {
        UUID lead = assessed(letter(), HANDLER);
        for (String account : new String[] {"staff-yunxiu", "discipline", "discipline-head", "intake", "auditor"}) {
            As.account(account).get(path(lead)).then().statusCode(403);
            As.account(account).get(path(lead) + "/archive").then().statusCode(403);
        }
        As.account("handler-two").get(path(lead)).then().statusCode(404);
        As.account("superior").get(path(lead)).then().statusCode(404);
        As.account("handler").get(path(lead)).then().statusCode(200).body("index", empty());
    }

    private static io.restassured.response.ValidatableResponse look(String account, UUID lead) {
        return As.account(account).get(path(lead)).then().statusCode(200);
    }

    private static void told(UUID lead, UUID paper) {
        Map<String, Object> request = new HashMap<>(
                Map.of("kind", "RESULT_NOTICE", "heldOn", today(), "words", Map.of("title", "当面反馈", "text", "已反馈。")));
        request.put("file", paper.toString());
        As.account("handler")
                .contentType("application/json")
                .body(request)
                .put(API + "/leads/" + lead + "/records/" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    private static Map<String, byte[]> archive(UUID lead) throws IOException {
        byte[] bytes = As.account("case-manager")
                .get(path(lead) + "/archive")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String words(Map<String, byte[]> file, String name) throws IOException {
        byte[] bytes = file.entrySet().stream()
                .filter(entry -> entry.getKey().contains(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return text.getText();
        }
    }

    private static String path(UUID lead) {
        return API + "/leads/" + lead + "/dossier";
    }
}
