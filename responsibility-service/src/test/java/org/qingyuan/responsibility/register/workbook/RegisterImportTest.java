package org.qingyuan.responsibility.register.workbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.directory.WorkbookFiles.bytes;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.WorkbookFiles;
import org.qingyuan.responsibility.register.RegisterAct;
import org.qingyuan.responsibility.register.RegisterJourney;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** 法制室 has its registers in a spreadsheet already. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RegisterImportTest extends RegisterJourney {
    @Test
    void aWorkbookBecomesDraftsOnce() throws IOException {
        String title = "导入风险" + System.nanoTime();
        byte[] workbook = filled(RegisterKind.RISK_POINT, sheet -> {
            row(sheet, point(title + "一", "双人审核｜审核岗\n每月抽查"));
            row(sheet, point(title + "二", "双人审核"));
        });
        String id = upload("staff-fazhi", RegisterKind.RISK_POINT, workbook)
                .statusCode(201)
                .body("state", is("CHECKED"))
                .body("counts.created", is(2))
                .body("problems", hasSize(0))
                .body("preview.rows[-1].effect", is("CREATED"))
                .body("preview.rows[-1].cells", hasItem(title + "二"))
                .extract()
                .path("id");
        assertEquals(List.of(), titled(title));
        apply("staff-fazhi", id).statusCode(200).body("state", is("APPLIED"));
        apply("staff-fazhi", id).statusCode(409).body("code", is("IMPORT_NOT_OPEN"));
        upload("staff-fazhi", RegisterKind.RISK_POINT, workbook)
                .body("counts.created", is(0))
                .body("preview.rows[-1].effect", is("UNCHANGED"));
        List<Map<String, Object>> drafts = titled(title);
        assertEquals(
                List.of("DRAFT", "DRAFT"),
                drafts.stream().map(draft -> draft.get("state")).toList());
        String values = drafts.getLast().get("values").toString();
        assertTrue(values.contains("likelihood=4"), values);
        assertTrue(values.contains("{by=审核岗, measure=双人审核}, {measure=每月抽查}"), values);
        act("staff-fazhi", drafts.getLast().get("id").toString(), RegisterAct.SUBMIT, null)
                .statusCode(200);
    }

    @Test
    void everyProblemNamesItsCell() throws IOException {
        Map<String, String> wrong = new HashMap<>(point("级别不对", "双人审核"));
        wrong.put("风险等级", "极高");
        wrong.put("发生可能性", "9");
        wrong.put("危害程度", "很大");
        wrong.put("责任人", "无此人");
        wrong.put("所属职权", "没有的职权");
        Map<String, String> bare = new HashMap<>(point("没有措施", "｜审核岗"));
        bare.remove("风险表现");
        byte[] workbook = filled(RegisterKind.RISK_POINT, sheet -> {
            row(sheet, wrong);
            row(sheet, bare);
            row(sheet, point("同一条", "双人审核"));
            row(sheet, point("同一条", "双人审核"));
        });
        int first = lines(workbook) - 3;
        String id = upload("staff-fazhi", RegisterKind.RISK_POINT, workbook)
                .statusCode(201)
                .body("state", is("REFUSED"))
                .body("counts.created", is(0))
                .body(
                        "problems.findAll { it.row == " + first + " }.collect { it.code }.sort()",
                        contains("CELL_FORMAT", "CELL_FORMAT", "CELL_VALUE", "UNKNOWN_PERSON", "UNKNOWN_POWER"))
                .body("problems.find { it.code == 'CELL_VALUE' }.message", is("“风险等级”应为：高、中、低。"))
                .body("problems.find { it.code == 'CELL_VALUE' }.cell", is(cell(workbook, "风险等级", first)))
                .body(
                        "problems.findAll { it.row == " + (first + 1)
                                + " }.collect { it.cell + ' ' + it.message }.sort()",
                        contains(
                                cell(workbook, "风险表现", first + 1) + " “风险表现”不能为空。",
                                cell(workbook, "防控措施", first + 1) + " “措施”格式不正确：第 1 条，请填写"))
                .body("problems.find { it.row == " + (first + 3) + " }.code", is("ROW_TWICE"))
                .extract()
                .path("id");
        apply("staff-fazhi", id).statusCode(409);
    }

    @Test
    void aDraftIsCorrectedUnderItsId() throws IOException {
        String title = "待更正" + System.nanoTime();
        String id = draft("staff-fazhi", RegisterKind.RISK_POINT, title, risk("低"));
        byte[] workbook = filled(RegisterKind.RISK_POINT, sheet -> {
            Row own = rowOf(sheet, id);
            own.createCell(column(sheet, "风险等级")).setCellValue("中");
        });
        String made = upload("staff-fazhi", RegisterKind.RISK_POINT, workbook)
                .body("problems", hasSize(0))
                .body("counts.created", is(0))
                .body("counts.changed", is(1))
                .extract()
                .path("id");
        apply("staff-fazhi", made).statusCode(200);
        read("staff-fazhi", id).body("values.grade", is("中")).body("values.controls", hasSize(2));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        upload("staff-fazhi", RegisterKind.RISK_POINT, workbook).body("problems.code", hasItem("ROW_NOT_DRAFT"));
    }

    @Test
    void aCopiedRowIsNoSecondWordOnTheDraft() throws IOException {
        String title = "被复制" + System.nanoTime();
        String id = draft("staff-fazhi", RegisterKind.RISK_POINT, title, risk("低"));
        byte[] workbook = filled(RegisterKind.RISK_POINT, sheet -> {
            Map<String, String> copy = new HashMap<>(point(title + "之二", "双人审核"));
            copy.put("编号", id);
            row(sheet, copy);
        });
        upload("staff-fazhi", RegisterKind.RISK_POINT, workbook)
                .body("state", is("REFUSED"))
                .body("problems.code", contains("ROW_TWICE"))
                .body("problems[0].cell", is(cell(workbook, "编号", lines(workbook))));
    }

    @Test
    void whatTheTemplateSaysComesBackAsItWas() throws IOException {
        String title = "原样" + System.nanoTime();
        draft("staff-fazhi", RegisterKind.POWER, title + "职权", Map.of());
        String second = draft("staff-fazhi", RegisterKind.POWER, title + "职权", Map.of());
        String id = UUID.randomUUID().toString();
        Map<String, Object> values = new HashMap<>(risk("低"));
        values.put("controls", List.of(Map.of("measure", "双人审核\n每天|每周", "by", "审核岗")));
        Map<String, Object> body =
                Map.of("kind", RegisterKind.RISK_POINT, "title", title, "parent", second, "values", values);
        save("staff-fazhi", id, null, body).statusCode(201);
        upload("staff-fazhi", RegisterKind.RISK_POINT, filled(RegisterKind.RISK_POINT, sheet -> {}))
                .body("preview.rows.find { it.cells.contains('" + title + "') }.effect", is("UNCHANGED"));
        byte[] longer = filled(RegisterKind.RISK_POINT, sheet -> {
            Row own = rowOf(sheet, id);
            int controls = column(sheet, "防控措施");
            String text = own.getCell(controls).getStringCellValue();
            own.createCell(controls).setCellValue(text + "\n每月抽查");
            int post = column(sheet, "涉及岗位");
            sheet.forEach(row -> {
                if (row.getCell(post) != null) {
                    row.removeCell(row.getCell(post));
                }
            });
        });
        String made = upload("staff-fazhi", RegisterKind.RISK_POINT, longer)
                .body("problems", hasSize(0))
                .body("counts.changed", is(1))
                .extract()
                .path("id");
        apply("staff-fazhi", made).statusCode(200);
        read("staff-fazhi", id)
                .body("parent.id", is(second))
                .body("values.post", is("审核岗"))
                .body("values.controls.measure", contains("双人审核\n每天|每周", "每月抽查"));
    }

    @Test
    void everyRegisterOfManyHasATemplate() throws IOException {
        for (RegisterKind kind : RegisterKind.values()) {
            int status = kind == RegisterKind.DISCLOSURE_BASIS ? 404 : 200;
            As.account("staff-fazhi")
                    .get(API + "/register-template?kind=" + kind)
                    .then()
                    .statusCode(status);
        }
        String title = "导入场所" + System.nanoTime();
        byte[] places = filled(
                RegisterKind.MONITORED_PLACE,
                sheet -> row(
                        sheet,
                        Map.of("名称", title, "场所类别", "讯问室", "位置", "一楼", "摄像机数量", "4", "同步录音录像", "是", "检查周期", "每月")));
        upload("staff-fazhi", RegisterKind.MONITORED_PLACE, places).body("problems", hasSize(0));
    }

    @Test
    void aUnitImportsItsOwn() throws IOException {
        byte[] workbook =
                filled(RegisterKind.RISK_POINT, sheet -> row(sheet, point("本单位" + System.nanoTime(), "双人审核")));
        upload("discipline", RegisterKind.RISK_POINT, workbook).statusCode(403);
        String id = upload("staff-fazhi", RegisterKind.RISK_POINT, workbook)
                .extract()
                .path("id");
        As.account("leader-fazhi").get(API + "/register-imports/" + id).then().statusCode(200);
        As.account("staff-yunxiu").get(API + "/register-imports/" + id).then().statusCode(404);
        apply("staff-yunxiu", id).statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("staff"))
                .get(API + "/register-imports/" + id)
                .then()
                .statusCode(404);
        upload("staff-fazhi", RegisterKind.POWER, workbook).statusCode(422).body("code", is("WORKBOOK_EMPTY"));
    }

    static Map<String, String> point(String title, String controls) {
        return Map.of(
                "名称", title, "风险来源", "业务流程", "风险表现", "审核把关不严", "发生可能性", "4", "危害程度", "5", "风险等级", "高", "防控措施",
                controls);
    }

    private static List<Map<String, Object>> titled(String begin) {
        return As.account("staff-fazhi")
                .get(API + "/register-entries?kind=RISK_POINT&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.title.startsWith('" + begin + "') }");
    }

    private static byte[] filled(RegisterKind kind, Consumer<Sheet> filling) throws IOException {
        return filled(As.account("staff-fazhi"), kind, filling);
    }

    static byte[] filled(RequestSpecification staff, RegisterKind kind, Consumer<Sheet> filling) throws IOException {
        byte[] template = staff.get(API + "/register-template?kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            filling.accept(book.getSheetAt(0));
            return bytes(book);
        }
    }

    static int column(Sheet sheet, String header) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().startsWith(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static String cell(byte[] workbook, String header, int row) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return (char) ('A' + column(book.getSheetAt(0), header)) + String.valueOf(row);
        }
    }

    private static int lines(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheetAt(0).getLastRowNum() + 1;
        }
    }

    static Row rowOf(Sheet sheet, String id) {
        int column = column(sheet, "编号");
        for (Row row : sheet) {
            if (row.getCell(column) != null && id.equals(row.getCell(column).getStringCellValue())) {
                return row;
            }
        }
        throw new AssertionError("no row of " + id);
    }

    static void row(Sheet sheet, Map<String, String> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        cells.forEach((header, text) -> row.createCell(column(sheet, header)).setCellValue(text));
    }

    private static ValidatableResponse upload(String account, RegisterKind kind, byte[] workbook) {
        return WorkbookFiles.upload(As.account(account), workbook, "台账.xlsx", "/register-imports?kind=" + kind);
    }

    private static ValidatableResponse apply(String account, String id) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("act", "APPLY"))
                .post(API + "/register-imports/" + id + "/acts")
                .then();
    }
}
