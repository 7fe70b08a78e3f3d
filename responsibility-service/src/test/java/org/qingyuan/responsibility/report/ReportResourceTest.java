package org.qingyuan.responsibility.report;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.responsibility.Records;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReportResourceTest extends PlanInForce {
    private static final byte[] PROOF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @ConfigProperty(name = "qingyuan.files.folder")
    Path folder;

    @Inject
    DataSource database;

    ReportResourceTest() {
        super(LocalDate.of(2039, 4, 10));
    }

    @Test
    void theQuarterIsToldInWordsFiguresAndAChart() throws IOException {
        int before = done(get("discipline", "quarter.docx?year=2039&quarter=1"));
        accepted("<b>信访</b>分析");
        byte[] bytes = get("discipline", "quarter.docx?year=2039&quarter=1");
        assertEquals(before + 1, done(bytes));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            String text =
                    document.getParagraphs().stream().map(p -> p.getText()).reduce("", (a, b) -> a + "\n" + b);
            assertTrue(text.contains("2039年第一季度"), text);
            assertTrue(text.contains("不作排名"));
            assertEquals(1, document.getCharts().size());
            XWPFTable units = document.getTables().get(1);
            assertEquals("单位", units.getRow(0).getCell(0).getText());
            // In the order of the directory: 纪委 before 政工室, whatever they did.
            List<String> names = units.getRows().stream()
                    .skip(1)
                    .map(row -> row.getCell(0).getText())
                    .toList();
            List<String> directory = Fixture.bureau().units().stream()
                    .filter(unit -> unit.bureau().equals("jintan") && names.contains(unit.name()))
                    .map(Fixture.Unit::name)
                    .toList();
            assertEquals(directory, names);
        }
    }

    @Test
    void theYearIsAGridAndAList() throws IOException {
        byte[] bytes = get("staff", "year.xlsx?year=2039");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> owed = As.account("staff")
                    .get(API + "/obligations?limit=200&from=2039-01-01&to=2039-12-31")
                    .then()
                    .extract()
                    .path("items.id");
            assertEquals(owed.size(), workbook.getSheet("到期事项").getLastRowNum() - 1);
            double sum = 0;
            for (int month = 2; month <= 13; month++) {
                sum += workbook.getSheet("全年一览").getRow(month).getCell(32).getNumericCellValue();
            }
            assertEquals(owed.size(), sum);
        }
    }

    @Test
    void aLedgerComesAsOneArchiveThatAnybodyCanCheck() throws Exception {
        String record = accepted("<script>alert(1)</script>信访举报分析");
        As.account("staff")
                .get(API + "/reports/ledger?year=2039")
                .then()
                .statusCode(200)
                .body("records", is(1))
                .body("files", is(1))
                .body("bytes", is(PROOF.length));
        Map<String, byte[]> files = LedgerFiles.unpacked(get("staff", "ledger.zip?year=2039"));
        assertTrue(
                files.containsKey("index.html") && files.containsKey("index.xlsx"),
                files.keySet().toString());
        String page = new String(files.get("records/0001_2039-03-20/record.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains(record));
        assertFalse(page.contains("<script>"));
        assertTrue(page.contains("<tr><th>来信（件）</th><td><pre>17</pre></td></tr>"), page);
        assertTrue(page.contains("&lt;i&gt;来信&lt;/i&gt;增多"), page);
        assertEquals(
                new String(PROOF, StandardCharsets.US_ASCII),
                new String(files.get("records/0001_2039-03-20/01_签到表 三月.pdf"), StandardCharsets.US_ASCII));
        String evidence = As.account("staff")
                .get(API + "/records/" + record)
                .then()
                .statusCode(200)
                .extract()
                .path("evidence[0].id");
        As.account("staff")
                .get(API + "/records/" + record + "/evidence/" + evidence + "/reads")
                .then()
                .statusCode(200)
                .body("how", hasItem("ARCHIVE"));
        String manifest = new String(files.remove("manifest-sha256.txt"), StandardCharsets.UTF_8);
        assertEquals(files.size(), manifest.lines().count());
        for (String line : manifest.lines().toList()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.get(line.substring(66)));
            assertEquals(line.substring(0, 64), HexFormat.of().formatHex(digest), line);
        }
        // Whoever oversees sees the same once it was signed; nobody else sees anything.
        assertEquals(
                files.keySet().size() + 1,
                LedgerFiles.unpacked(get("discipline", "ledger.zip?year=2039&unit=" + Fixture.unit("政工室")))
                        .size());
        As.account("staff-fazhi")
                .get(API + "/reports/ledger.zip?year=2039&unit=" + Fixture.unit("政工室"))
                .then()
                .statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/reports/ledger.zip?year=2039&unit=" + Fixture.unit("政工室"))
                .then()
                .statusCode(404);
    }

    @Test
    void aUnitReportsOnItselfAlone() {
        As.account("staff")
                .get(API + "/reports/quarter.docx?year=2039&quarter=1&unit=" + Fixture.unit("法制室"))
                .then()
                .statusCode(404);
        As.account("discipline")
                .get(API + "/reports/quarter.docx?year=2039&quarter=5")
                .then()
                .statusCode(400);
        As.account("discipline").get(API + "/reports/year.xlsx").then().statusCode(400);
    }

    @Test
    void whatIsConfidentialIsReportedToThoseAloneWhoKnowOfIt() throws IOException {
        String report = "quarter.docx?year=2039&quarter=1";
        String leaders = text(get("bureau-leader", report));
        String known = text(get("discipline", report));
        As.account("discipline")
                .contentType("application/json")
                .body(Map.of(
                        "kind", "BAD_SIGN",
                        "person", Fixture.person("姜样例").id(),
                        "occurredOn", "2039-02-01",
                        "basis", "纪委〔2039〕2号",
                        "note", ""))
                .put(API + "/roster-entries/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        assertEquals(leaders, text(get("bureau-leader", report)));
        assertNotEquals(known, text(get("discipline", report)));
    }

    static String text(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static int done(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            String summary = document.getParagraphs().get(3).getText();
            Matcher matcher = Pattern.compile("已完成 (\\d+) 项（其中逾期补办 0 项）").matcher(summary);
            assertTrue(matcher.find(), summary);
            return Integer.parseInt(matcher.group(1));
        }
    }

    static byte[] get(String account, String report) {
        return As.account(account)
                .get(API + "/reports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** One lost file costs neither the archive nor the manifest. */
    @Test
    void aLostFileIsNamedInTheLedger() throws Exception {
        String record = accepted("丢失材料的分析");
        Path lost = LedgerFiles.blobOf(database, folder, record);
        byte[] kept = Files.readAllBytes(lost);
        Files.delete(lost);
        try {
            Map<String, byte[]> files = LedgerFiles.unpacked(get("staff", "ledger.zip?year=2039"));
            String name = "01_签到表 三月.pdf（文件缺失）.txt";
            assertTrue(files.containsKey("records/0001_2039-03-20/" + name), () -> "" + files.keySet());
            assertTrue(new String(files.get("records/0001_2039-03-20/record.html"), StandardCharsets.UTF_8)
                    .contains(name));
            assertTrue(new String(files.get("manifest-sha256.txt"), StandardCharsets.UTF_8).contains(name));
        } finally {
            Files.write(lost, kept);
        }
    }

    /** 政工室 does its petition analysis of the first quarter, with a list of who was there. */
    private String accepted(String title) {
        String obligation = As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[14].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.clause.contains('每季度') }.id");
        String form = As.account("staff")
                .get(API + "/obligation-forms?obligation=" + obligation)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].form.id");
        String id = UUID.randomUUID().toString();
        As.account("staff")
                .contentType("application/json")
                .body(Map.of(
                        "heldOn",
                        "2039-03-20",
                        "title",
                        title,
                        "content",
                        "本季度信访举报情况分析",
                        "participants",
                        "",
                        "obligations",
                        List.of(obligation),
                        "form",
                        form,
                        "values",
                        Map.of(
                                "letters",
                                17,
                                "visits",
                                2,
                                "calls",
                                0,
                                "online",
                                1,
                                "closed",
                                4,
                                "verified",
                                1,
                                "trends",
                                "<i>来信</i>增多",
                                "measures",
                                "回访")))
                .put(API + "/records/" + id)
                .then()
                .statusCode(201);
        As.account("staff")
                .contentType("application/octet-stream")
                .queryParam("name", "签到表 三月.pdf")
                .body(PROOF)
                .put(API + "/records/" + id + "/evidence/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        Records.passed("staff", "unit-leader", "discipline", id);
        return id;
    }
}
