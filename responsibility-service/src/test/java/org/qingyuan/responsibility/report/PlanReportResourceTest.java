package org.qingyuan.responsibility.report;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PlanReportResourceTest {
    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2037, 4, 2));
        plan = Plans.published(2037);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void theOfficialTableComesBackAsADocument() throws IOException {
        byte[] bytes = get("discipline", "table.docx", "").asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    plan.getString("title"), document.getParagraphs().getFirst().getText());
            assertTrue(document.getParagraphs().get(1).getText().contains("全局"));
            XWPFTable table = document.getTables().getFirst();
            assertEquals(40, table.getNumberOfRows());
            assertTrue(table.getRow(0).isRepeatHeader());
            assertEquals(
                    List.of("序号", "机制名称", "主要任务目标", "责任单位", "协办单位", "完成时限", "落实情况"),
                    table.getRow(0).getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList());
            for (int row = 0; row < 39; row++) {
                assertEquals(
                        plan.getString("rows[" + row + "].task"),
                        table.getRow(row + 1).getCell(3).getText());
            }
            // 6.1–6.4 share one responsible unit and one limit, as in the table that was adopted.
            assertEquals(STMerge.RESTART, merge(table, 36, 4));
            assertEquals(STMerge.CONTINUE, merge(table, 37, 4));
            assertEquals(STMerge.CONTINUE, merge(table, 39, 6));
            assertTrue(table.getRow(1).getCell(7).getText().startsWith("完成 0/"));
        }
    }

    @Test
    void theSheetHoldsStatesAsFigures() throws IOException {
        byte[] bytes = get("discipline", "table.xlsx", "").asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals(40, sheet.getLastRowNum());
            assertEquals("逾期", sheet.getRow(1).getCell(13).getStringCellValue());
            double owed = 0;
            double late = 0;
            for (int row = 2; row <= 40; row++) {
                if (sheet.getRow(row).getCell(7).getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                    owed += sheet.getRow(row).getCell(7).getNumericCellValue();
                    late += sheet.getRow(row).getCell(13).getNumericCellValue();
                }
            }
            JsonPath progress = As.account("discipline")
                    .get(API + "/plans/" + plan.getString("id") + "/progress")
                    .jsonPath();
            assertEquals(
                    progress.getList("counts.overdue", Integer.class).stream()
                            .mapToInt(n -> n)
                            .sum(),
                    late);
            assertTrue(owed > late && late > 0);
            assertTrue(sheet.getMergedRegions().contains(new CellRangeAddress(37, 40, 4, 4)));
        }
    }

    @Test
    void aUnitGetsItsOwnStatesAndNobodyElses() throws IOException {
        byte[] bytes = get("staff", "table.docx", "").asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertTrue(document.getParagraphs().get(1).getText().startsWith("政工室"));
        }
        String path = API + "/plans/" + plan.getString("id") + "/table.docx";
        As.account("staff").get(path + "?unit=" + Fixture.unit("法制室")).then().statusCode(404);
        As.account("discipline")
                .get(path + "?unit=" + Fixture.unit("法制室"))
                .then()
                .statusCode(200);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(path)
                .then()
                .statusCode(404);
    }

    private io.restassured.response.Response get(String account, String file, String query) {
        return As.account(account)
                .get(API + "/plans/" + plan.getString("id") + "/" + file + query)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .response();
    }

    private static STMerge.Enum merge(XWPFTable table, int row, int column) {
        CTVMerge merge = table.getRow(row).getCell(column).getCTTc().getTcPr().getVMerge();
        return merge.getVal();
    }
}
