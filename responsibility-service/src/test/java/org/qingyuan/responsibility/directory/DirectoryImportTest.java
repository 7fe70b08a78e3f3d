package org.qingyuan.responsibility.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.directory.TestBureau.API;
import static org.qingyuan.responsibility.directory.WorkbookFiles.bomb;
import static org.qingyuan.responsibility.directory.WorkbookFiles.bytes;
import static org.qingyuan.responsibility.directory.WorkbookFiles.encrypted;
import static org.qingyuan.responsibility.directory.WorkbookFiles.upload;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DirectoryImportTest {
    /** File names in plain UTF-8. */
    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void theDirectoryComesOutAsAWorkbookAndGoesInUnchanged() throws IOException {
        byte[] workbook = As.account("admin")
                .get(API + "/directory/workbook")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", containsString("directory-jintan.xlsx"))
                .extract()
                .asByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet units = read.getSheet("单位");
            assertEquals("名称", units.getRow(0).getCell(0).getStringCellValue());
            assertEquals("治安大队", units.getRow(10).getCell(0).getStringCellValue());
            assertEquals("业务部门", units.getRow(10).getCell(1).getStringCellValue());
            assertEquals("治安", units.getRow(10).getCell(4).getStringCellValue());
            assertEquals("900101", read.getSheet("人员").getRow(1).getCell(0).getStringCellValue());
        }
        upload(As.account("admin"), workbook, "目录.xlsx")
                .statusCode(201)
                .body("state", equalTo("CHECKED"))
                .body("counts.created", equalTo(0))
                .body("counts.changed", equalTo(0))
                .body("counts.unchanged", equalTo(FixtureDirectory.sizeOf("jintan")))
                .body("problems", hasSize(0));
    }

    @Test
    void aNewBureauFillsInTheTemplateLooksAndApplies() throws IOException {
        TestBureau bureau = TestBureau.create();
        byte[] workbook = filled(bureau, book -> {
            row(book, "单位", 1, "政工室", "综合部门", null, "1", "政治处", "2026-01-01");
            row(book, "单位", 2, "宣传科", "综合部门", "政工室", "2", null, "2026年1月1日");
            row(book, "单位组", 1, "各单位", "综合部门、业务部门");
            row(book, "人员", 1, "012345", "张三", "政治处", "zhangsan", "2026/1/1");
            row(book, "职务", 1, "政工室", "012345", "张三", "主任", "单位负责人", "是", "2026-01-01");
            row(book, "分管领导", 1, "宣传科", "012345", null, "2026-01-01");
            row(book, "党组织", 1, "机关总支", "党总支", null, null, "012345", "张三", "2026-01-01");
            row(book, "党组织", 2, "第一支部", "党支部", "机关总支", "政工室", null, null, "2026-01-01");
        });
        String id = upload(bureau.admin(), workbook, "directory.xlsx")
                .statusCode(201)
                .body("problems", hasSize(0))
                .body("state", equalTo("CHECKED"))
                .body("counts.created", equalTo(8))
                .body("counts.unchanged", equalTo(1))
                .body("appliedAt", nullValue())
                .extract()
                .path("id");
        bureau.as("staff").get(API + "/units").then().body("items", hasSize(0));

        apply(bureau, id)
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("counts.created", equalTo(8))
                .body("appliedAt", not(nullValue()));
        bureau.as("staff").get(API + "/units").then().body("items.name", contains("政工室", "宣传科"));
        bureau.admin()
                .get(API + "/people")
                .then()
                .body("items.policeNumber", contains("012345"))
                .body("items.unitName", contains("政工室"));
        bureau.as("staff").get(API + "/posts").then().body("items.economicResponsibility", contains(true));
        bureau.as("staff").get(API + "/leaders-in-charge").then().body("items.leaderName", contains("张三"));

        apply(bureau, id).statusCode(409).body("code", equalTo("IMPORT_NOT_OPEN"));
        // The same workbook again: names and numbers find what they made, so nothing is there twice.
        upload(bureau.admin(), workbook, "directory.xlsx")
                .body("counts.created", equalTo(0))
                .body("counts.changed", equalTo(0));
    }

    @Test
    void everyProblemNamesSheetRowAndCell() throws IOException {
        TestBureau bureau = TestBureau.create();
        byte[] workbook = filled(bureau, book -> {
            row(book, "单位", 1, "政工室", "综合", null, "一", null, "2026-02-30");
            row(book, "单位", 2, null, "综合部门", "没有的单位", "2", null, "2026-01-01");
            row(book, "人员", 1, "800001", "张三", "政工室", null, "2026-01-01");
            row(book, "职务", 1, "政工室", "800001", "李四", "主任", "单位负责人", "是", "2026-01-01");
            row(book, "职务", 2, "政工室", "800009", null, "主任", "单位负责人", "也许", "2026-01-01");
        });
        String id = upload(bureau.admin(), workbook, "错误.xlsx")
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .body("fileName", equalTo("错误.xlsx"))
                .body(
                        "problems.collect { it.sheet + '!' + it.cell + ' ' + it.code }",
                        contains(
                                "单位!B2 CELL_VALUE",
                                "单位!D2 CELL_NUMBER",
                                "单位!F2 CELL_DATE",
                                "单位!A3 CELL_REQUIRED",
                                "单位!C3 UNKNOWN_UNIT",
                                "职务!C2 NAME_DIFFERS",
                                "职务!B3 UNKNOWN_PERSON",
                                "职务!F3 CELL_VALUE"))
                .body("problems[0].row", equalTo(2))
                .body("problems[0].message", equalTo("“类别”应为：局领导、纪检监察、综合部门、业务部门、基层所队。"))
                .body("problems[5].message", equalTo("警号 800001 的姓名是“张三”。"))
                .extract()
                .path("id");
        apply(bureau, id).statusCode(409);
        bureau.as("staff").get(API + "/units").then().body("items", hasSize(0));

        byte[] kept = bureau.admin()
                .get(API + "/directory-imports/{id}/file", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(workbook, kept);
        bureau.admin().get(API + "/directory-imports").then().body("items.id", contains(id));
    }

    @Test
    void theRulesOfTheDirectoryPointToCellsToo() throws IOException {
        TestBureau bureau = TestBureau.create();
        byte[] workbook = filled(bureau, book -> {
            row(book, "单位", 1, "治安大队", "业务部门", null, "1", "治安", "2026-01-01");
            row(book, "单位", 2, "治 安", "业务部门", null, "2", null, "2026-01-01", "2025-01-01");
            row(book, "人员", 1, "800001", "张三", "治安大队", "zs", "2026-01-01", "2026-06-30");
            row(book, "人员", 2, "800002", "李四", "治安大队", "zs", "2026-01-01");
            row(book, "人员", 3, "800002", "王五", "治安大队", null, "2026-01-01");
            row(book, "分管领导", 1, "治安大队", "800001", null, "2026-01-01");
        });
        upload(bureau.admin(), workbook, "directory.xlsx")
                .statusCode(201)
                .body("problems.collect { it.sheet + '!' + it.cell + ' ' + it.code }", contains("人员!G4 ROW_TWICE"));
        byte[] mended = filled(bureau, book -> {
            row(book, "单位", 1, "治安大队", "业务部门", null, "1", "治安", "2026-01-01");
            row(book, "单位", 2, "治 安", "业务部门", null, "2", null, "2026-01-01");
            row(book, "人员", 1, "800001", "张三", "治安大队", "zs", "2026-01-01", "2026-06-30");
            row(book, "人员", 2, "800002", "李四", "治安大队", "zs", "2026-01-01");
            row(book, "分管领导", 1, "治安大队", "800001", null, "2026-01-01");
        });
        upload(bureau.admin(), mended, "directory.xlsx")
                .statusCode(201)
                .body(
                        "problems.collect { it.sheet + '!' + it.cell + ' ' + it.code }",
                        contains("单位!A3 NAME_TAKEN", "人员!D3 ACCOUNT_TAKEN", "分管领导!B2 OUTSIDE_PERIOD"));
    }

    @Test
    void wrongSheetsAndColumnsAreNamed() throws IOException {
        TestBureau bureau = TestBureau.create();
        byte[] workbook = filled(bureau, book -> {
            book.getSheet("单位").getRow(0).createCell(0).setCellValue("单位名称");
            book.createSheet("备注").createRow(0).createCell(0).setCellValue("说明");
            book.createSheet("Sheet1");
        });
        upload(bureau.admin(), workbook, "directory.xlsx")
                .statusCode(201)
                .body(
                        "problems.collect { it.sheet + '!' + it.cell + ' ' + it.code }",
                        contains("单位!A1 COLUMN_UNKNOWN", "单位!null COLUMN_MISSING", "备注!null SHEET_UNKNOWN"));
    }

    @Test
    void aFileThatIsNoWorkbookIsKeptAndNamed() throws Exception {
        TestBureau bureau = TestBureau.create();
        String file = upload(bureau.admin(), "no workbook".getBytes(StandardCharsets.UTF_8), "通讯录.xlsx")
                .statusCode(422)
                .body("code", equalTo("WORKBOOK_UNREADABLE"))
                .body("detail", equalTo("“通讯录.xlsx”不是可以读取的 .xlsx 工作簿。"))
                .body("fileName", equalTo("通讯录.xlsx"))
                .extract()
                .path("directoryImport");
        bureau.admin()
                .get(API + "/directory-imports/{id}", file)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("problems.code", contains("WORKBOOK_UNREADABLE"));
        bureau.admin().get(API + "/directory-imports/{id}/file", file).then().statusCode(200);

        byte[] workbook = filled(bureau, book -> {});
        byte[] half = new byte[workbook.length / 2];
        System.arraycopy(workbook, 0, half, 0, half.length);
        upload(bureau.admin(), half, "half.xlsx").statusCode(422).body("code", equalTo("WORKBOOK_UNREADABLE"));
        upload(bureau.admin(), new byte[0], "empty.xlsx").statusCode(422).body("code", equalTo("WORKBOOK_UNREADABLE"));
        upload(bureau.admin(), encrypted(workbook), "locked.xlsx")
                .statusCode(422)
                .body("code", equalTo("WORKBOOK_ENCRYPTED"));
        upload(bureau.admin(), bomb(), "bomb.xlsx").statusCode(422).body("code", equalTo("WORKBOOK_TOO_LARGE"));
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("Sheet1");
            upload(bureau.admin(), bytes(other), "other.xlsx").statusCode(422).body("code", equalTo("WORKBOOK_EMPTY"));
        }
    }

    @Test
    void aBureauComesBeforeItsWorkbook() {
        upload(TestBureau.notThereYet().admin(), new byte[0], "directory.xlsx")
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_BUREAU"));
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        TestBureau bureau = TestBureau.create();
        upload(bureau.admin(), new byte[20 * 1024 * 1024 + 1], "large.xlsx")
                .statusCode(413)
                .body("code", equalTo("PAYLOAD_TOO_LARGE"));
    }

    @Test
    void anImportBelongsToItsBureauAndItsAdministrator() throws IOException {
        TestBureau bureau = TestBureau.create();
        String id = upload(bureau.admin(), filled(bureau, book -> {}), "directory.xlsx")
                .statusCode(201)
                .extract()
                .path("id");
        for (String path : new String[] {"/directory-imports/{id}", "/directory-imports/{id}/file"}) {
            As.account("admin").get(API + path, id).then().statusCode(404);
            bureau.as("discipline-head").get(API + path, id).then().statusCode(403);
        }
        As.account("admin")
                .contentType(ContentType.JSON)
                .body("{\"act\": \"APPLY\"}")
                .post(API + "/directory-imports/{id}/acts", id)
                .then()
                .statusCode(404);
        As.account("discipline-head").get(API + "/directory/workbook").then().statusCode(403);
        upload(As.account("staff"), new byte[0], "x.xlsx").statusCode(403);
    }

    private static byte[] filled(TestBureau bureau, Consumer<XSSFWorkbook> fill) throws IOException {
        byte[] template = bureau.admin()
                .get(API + "/directory/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            fill.accept(book);
            return bytes(book);
        }
    }

    /** @param index from 0, so that row 1 is the one below the headers */
    private static void row(XSSFWorkbook book, String sheet, int index, String... cells) {
        Row row = book.getSheet(sheet).createRow(index);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static ValidatableResponse apply(TestBureau bureau, String id) {
        return bureau.admin()
                .contentType(ContentType.JSON)
                .body("{\"act\": \"APPLY\"}")
                .post(API + "/directory-imports/{id}/acts", id)
                .then();
    }
}
