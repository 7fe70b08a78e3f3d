package org.qingyuan.responsibility.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.directory.WorkbookFiles.bytes;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.WorkbookFiles;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RosterImportTest extends RosterJourney {

    @Test
    void aListComesOutIsChangedAndGoesIn() throws IOException {
        String kept = added("discipline", officer("NEW_RECRUIT", "沈样例", day()));
        String day = day();
        byte[] workbook = changed("NEW_RECRUIT", sheet -> {
            Row first = rowOf(sheet, kept);
            first.createCell(4).setCellValue("更正后的依据");
            row(sheet, Fixture.person("姜样例").policeNumber(), "姜样例", day, null, "公招〔2042〕1号", "大学毕业");
        });
        String id = upload("discipline", "NEW_RECRUIT", workbook)
                .statusCode(201)
                .body("state", is("CHECKED"))
                .body("counts.created", is(1))
                .body("counts.changed", is(1))
                .body("problems", hasSize(0))
                .extract()
                .path("id");
        entries("discipline", "NEW_RECRUIT").body("items.basis", not(hasItem("公招〔2042〕1号")));
        apply("discipline", id).statusCode(200).body("state", is("APPLIED"));
        entries("discipline", "NEW_RECRUIT")
                .body("items.find { it.occurredOn == '" + day + "' }.name", is("姜样例"))
                .body("items.find { it.id == '" + kept + "' }.basis", is("更正后的依据"));
        apply("discipline", id).statusCode(409).body("code", is("IMPORT_NOT_OPEN"));
        upload("discipline", "NEW_RECRUIT", workbook)
                .body("counts.created", is(0))
                .body("counts.changed", is(0));
    }

    @Test
    void everyProblemNamesItsCell() throws IOException {
        String number = Fixture.person("姜样例").policeNumber();
        byte[] workbook = changed("PROMOTED", sheet -> {
            row(sheet, "999999", "无此人", "2042-03-01", null, "依据", null);
            row(sheet, number, "别人", "2042-03-01", null, "依据", null);
            row(sheet, number, null, "2042-02-30", null, null, null);
            row(sheet, number, null, "2042-03-05", "2042-03-01", "依据", null);
        });
        int first = lines(workbook) - 3;
        upload("discipline", "PROMOTED", workbook)
                .statusCode(201)
                .body("state", is("REFUSED"))
                .body(
                        "problems.collect { it.sheet + '!' + it.cell + ' ' + it.code }",
                        contains(
                                "新提拔!A" + first + " UNKNOWN_PERSON",
                                "新提拔!B" + (first + 1) + " NAME_DIFFERS",
                                "新提拔!C" + (first + 2) + " CELL_DATE",
                                "新提拔!E" + (first + 2) + " CELL_REQUIRED",
                                "新提拔!D" + (first + 3) + " PERIOD_REVERSED"));
    }

    @Test
    void onlyWhoKeepsAListImportsIt() throws IOException {
        byte[] workbook = changed("BAD_SIGN", sheet -> {});
        upload("staff", "BAD_SIGN", workbook).statusCode(404);
        upload("leader-yunxiu", "BAD_SIGN", workbook).statusCode(403);
        upload("staff-yunxiu", "NEW_RECRUIT", workbook).statusCode(403);
        As.account("staff").get(API + "/rosters/BAD_SIGN/workbook").then().statusCode(404);
        String id = upload("discipline", "BAD_SIGN", workbook)
                .statusCode(201)
                .extract()
                .path("id");
        As.account("staff").get(API + "/roster-imports/" + id).then().statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/roster-imports/" + id)
                .then()
                .statusCode(404);
        apply("leader-yunxiu", id).statusCode(403);
    }

    @Test
    void anotherListsWorkbookIsNotTaken() throws IOException {
        upload("discipline", "PROMOTED", changed("NEW_RECRUIT", sheet -> {}))
                .statusCode(422)
                .body("code", is("WORKBOOK_EMPTY"))
                .body("detail", containsString("名册.xlsx"));
    }

    private interface Filling {
        void of(Sheet sheet);
    }

    private static byte[] changed(String kind, Filling filling) throws IOException {
        byte[] workbook = As.account("discipline")
                .get(API + "/rosters/" + kind + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            filling.of(book.getSheetAt(0));
            return bytes(book);
        }
    }

    private static int lines(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheetAt(0).getLastRowNum() + 1;
        }
    }

    private static Row rowOf(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (row.getCell(6) != null && id.equals(row.getCell(6).getStringCellValue())) {
                return row;
            }
        }
        throw new AssertionError("no row of " + id);
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static ValidatableResponse upload(String account, String kind, byte[] workbook) {
        return WorkbookFiles.upload(As.account(account), workbook, "名册.xlsx", "/rosters/" + kind + "/imports");
    }

    private static ValidatableResponse apply(String account, String id) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("act", "APPLY"))
                .post(API + "/roster-imports/" + id + "/acts")
                .then();
    }
}
