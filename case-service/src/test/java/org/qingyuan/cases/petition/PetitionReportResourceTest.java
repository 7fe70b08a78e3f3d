package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PetitionReportResourceTest extends PetitionJourney {
    private static final UUID SONGFENG = Fixture.unit("松风派出所");

    @Test
    void aUnitCountsWhatItHandlesAndNoStub() throws IOException {
        long before = figures("discipline", SONGFENG).getLong("count");
        registered("discipline", SONGFENG, "=1+1 甲");
        UUID recalled = registered("discipline", SONGFENG, "收回不计");
        act("intake", recalled, "RECALL", Map.of()).statusCode(200);
        JsonPath after = figures("discipline", SONGFENG);
        assertEquals(before + 1, after.getLong("count"));
        assertEquals(before + 1, after.getLong("kinds.find { it.code == 'SERVICE' }.count"));

        As.account("leader-yunxiu")
                .queryParams(Map.of("from", "2026-10-01", "to", "2026-12-31", "unit", SONGFENG))
                .get("/api/case/v1/petition-figures")
                .then()
                .statusCode(404);
        analysis("leader-yunxiu", SONGFENG).statusCode(404);

        byte[] docx = analysis("discipline", SONGFENG).statusCode(200).extract().asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            String text = words.getText();
            assertTrue(text.contains("2026年第四季度信访和政风热线分析"), text);
            assertTrue(text.contains("松风派出所"), text);
            assertTrue(text.contains("来件 " + (before + 1) + " 件"), text);
            assertTrue(text.contains("服务态度"), text);
            assertFalse(text.contains("{{"), text);
            assertEquals(1, document.getCharts().size());
        }
    }

    @Test
    void theExportHoldsNoCitizenAndNoFormula() throws IOException {
        UUID id = registered("discipline", YUNXIU, "=HYPERLINK 导出");
        byte[] xlsx = As.account("leader-yunxiu")
                .queryParam("q", "导出")
                .get("/api/case/v1/petition-register")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                XSSFExcelExtractor words = new XSSFExcelExtractor(workbook)) {
            assertTrue(words.getText().contains("=HYPERLINK 导出"), words.getText());
            assertFalse(words.getText().contains("甲某某"));
            assertEquals(
                    org.apache.poi.ss.usermodel.CellType.STRING,
                    workbook.getSheetAt(0).getRow(1).getCell(5).getCellType());
        }
        read("discipline", id).body("matter.title", equalTo("=HYPERLINK 导出"));
    }

    private static JsonPath figures(String account, UUID unit) {
        return Answer.of(As.account(account)
                .queryParams(Map.of("from", "2026-10-01", "to", "2026-12-31", "unit", unit))
                .get("/api/case/v1/petition-figures")
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse analysis(String account, UUID unit) {
        return As.account(account)
                .queryParams(Map.of("year", 2026, "quarter", 4, "unit", unit))
                .get("/api/case/v1/petition-analysis")
                .then();
    }
}
