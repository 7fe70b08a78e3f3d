package org.qingyuan.responsibility.relief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Records;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What is exempt, or done already, is announced as due by no report and asked of nobody by the board. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ExemptFiguresTest extends ReliefJourney {
    @Test
    void whatIsExemptIsDueInNoReportAndAskedOfNobody() throws IOException {
        String study = obligation("staff", 0);
        int next = announced(3);
        double year = year();
        JsonPath board = board("discipline");
        int asked = board.getInt("burden.find { it.unit.id == '" + unit() + "' }.asked");
        exempted(study);
        assertEquals(next - 1, announced(3));
        assertEquals(year - 1, year());
        JsonPath after = board("discipline");
        assertEquals(asked - 2, after.getInt("burden.find { it.unit.id == '" + unit() + "' }.asked"));
        assertEquals(board.getInt("asked") - 2, after.getInt("asked"));
    }

    @Test
    void whatIsDoneIsNotAnnouncedAsDueNextQuarter() throws IOException {
        String quarterly =
                obligation("staff", 14, "items.find { it.clause.contains('每季度') && it.due == '2038-06-30' }");
        int next = announced(1);
        Records.accepted("staff", "unit-leader", "discipline", quarterly, "2038-06-10");
        assertEquals(next - 1, announced(1));
    }

    @Test
    void whatSeveralOweIsAskedOfTheBureauOnce() {
        JsonPath board = board("discipline");
        assertTrue(board.getInt("asked")
                < board.getList("burden.asked", Integer.class).stream()
                        .mapToInt(asked -> asked)
                        .sum());
        assertEquals(board.getInt("asked") * board.getInt("assumption.minutesPerRecord"), board.getInt("minutesAsked"));
        JsonPath own = board("staff");
        assertEquals(own.getInt("burden[0].asked"), own.getInt("asked"));
    }

    private static void exempted(String obligation) {
        String id = draft("staff", exempt(obligation));
        act("unit-leader", id, "SUBMIT", null).statusCode(200);
        act("discipline-head", id, "APPROVE", null).statusCode(200);
    }

    private JsonPath board(String account) {
        return Answer.of(As.account(account)
                .get(API + "/plans/" + plan.getString("id") + "/dashboard")
                .then()
                .statusCode(200));
    }

    /** How many the report of a quarter announces for the next one. */
    private static int announced(int quarter) throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(report("quarter.docx?year=2038&quarter=" + quarter)))) {
            XWPFTable next = document.getTables().getLast();
            assertEquals("应完成", next.getRow(0).getCell(4).getText());
            return next.getNumberOfRows() - 1;
        }
    }

    /** The sum of the year's grid, which is what the sheet beside it lists. */
    private static double year() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report("year.xlsx?year=2038")))) {
            XSSFSheet grid = workbook.getSheet("全年一览");
            double sum = 0;
            for (int month = 2; month <= 13; month++) {
                sum += grid.getRow(month).getCell(32).getNumericCellValue();
            }
            assertEquals(sum, workbook.getSheet("到期事项").getLastRowNum() - 1);
            return sum;
        }
    }

    private static byte[] report(String which) {
        return As.account("staff")
                .get(API + "/reports/" + which)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
