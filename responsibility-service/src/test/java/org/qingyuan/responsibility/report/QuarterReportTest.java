package org.qingyuan.responsibility.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class QuarterReportTest extends PlanInForce {
    QuarterReportTest() {
        super(LocalDate.of(2039, 4, 10));
    }

    @Test
    void aListThatIsCutSaysHowMuchThereIs() throws IOException {
        JsonPath large = Plans.publish(
                        Plans.settleAll(SmallTable.large("任务众多的责任表", 20).importAs(As.account("discipline"), 2039)),
                        "2039-01-01",
                        "2039-12-31")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        BusinessDate.set(LocalDate.of(2040, 1, 10));
        String report =
                ReportResourceTest.text(ReportResourceTest.get("discipline", "quarter.docx?year=2039&quarter=4"));
        Matcher late = Pattern.compile("逾期未完成 (\\d+) 项").matcher(report);
        assertTrue(late.find(), report);
        assertTrue(Integer.parseInt(late.group(1)) > 300, late.group());
        assertTrue(report.contains("四、逾期未完成事项（共 " + late.group(1) + " 项，仅列前 300 项）"), late.group());
        String before =
                ReportResourceTest.text(ReportResourceTest.get("discipline", "quarter.docx?year=2039&quarter=3"));
        assertTrue(Pattern.compile("六、下季度到期事项（共 \\d{3} 项，仅列前 300 项）")
                .matcher(before)
                .find());
        // What is listed whole says nothing.
        assertTrue(ReportResourceTest.text(ReportResourceTest.get("staff", "quarter.docx?year=2039&quarter=4"))
                .contains("四、逾期未完成事项\n"));
        Plans.close(large);
    }

    @Test
    void whatWasMissedInEarlierQuartersStaysInTheReport() throws IOException {
        String first =
                ReportResourceTest.text(ReportResourceTest.get("discipline", "quarter.docx?year=2039&quarter=1"));
        Matcher missed = Pattern.compile("，逾期未完成 (\\d+) 项").matcher(first);
        assertTrue(missed.find() && !missed.group(1).equals("0"), first);
        assertTrue(!first.contains("另有以前季度"), first);
        String second =
                ReportResourceTest.text(ReportResourceTest.get("discipline", "quarter.docx?year=2039&quarter=2"));
        assertTrue(second.contains("另有以前季度到期的 " + missed.group(1) + " 项至今逾期未完成。"), second);
    }

    @Test
    void aUnitsReportCountsWhatItSharesAsItsOwn() throws IOException {
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(ReportResourceTest.get("staff-fazhi", "quarter.docx?year=2039&quarter=4")))) {
            XWPFTable units = document.getTables().get(1);
            assertEquals(2, units.getNumberOfRows());
            assertEquals("法制室", units.getRow(1).getCell(0).getText());
            String summary = document.getParagraphs().get(3).getText();
            assertTrue(summary.contains("应履行事项 " + units.getRow(1).getCell(1).getText() + " 项"), summary);
        }
    }
}
