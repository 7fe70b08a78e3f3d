package org.qingyuan.responsibility.register.workbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.register.workbook.RegisterImportTest.column;
import static org.qingyuan.responsibility.register.workbook.RegisterImportTest.filled;
import static org.qingyuan.responsibility.register.workbook.RegisterImportTest.point;
import static org.qingyuan.responsibility.register.workbook.RegisterImportTest.row;
import static org.qingyuan.responsibility.register.workbook.RegisterImportTest.rowOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.responsibility.directory.WorkbookFiles;
import org.qingyuan.responsibility.register.RegisterJourney;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What the words of a register's workbook mean in a bureau of its own, and what they may not say. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RegisterWorkbookTest {
    @Inject
    DataSource database;

    private TestBureau bureau;
    private UUID own;
    private UUID other;
    private UUID recorder;

    @BeforeEach
    void aBureau() {
        bureau = TestBureau.create();
        own = bureau.make("units", bureau.unit("法制室", "OPERATIONAL", 1));
        other = bureau.make("units", bureau.unit("治安大队", "OPERATIONAL", 2));
        recorder = bureau.newPerson("330100", "经办样例", own);
    }

    @Test
    void aNameOfSeveralIsWhoIsOfTheOwnUnitAndNobodyWhoWent() throws IOException {
        UUID meant = bureau.newPerson("330101", "同名样例", own);
        bureau.newPerson("330102", "同名样例", other);
        bureau.newPerson("330103", "重名样例", other);
        UUID byNumber = bureau.newPerson("330104", "重名样例", other);
        bureau.make("people", TestBureau.with(bureau.person("330105", "离任样例", own), "validTo", "2026-01-31"));
        bureau.make("units", TestBureau.with(bureau.unit("撤销大队", "OPERATIONAL", 3), "validTo", "2026-01-31"));
        check(sheet -> {
                    row(sheet, with("甲", "责任人", "重名样例"));
                    row(sheet, with("乙", "责任人", "离任样例"));
                    row(sheet, with("丙", "协同单位", "撤销大队"));
                    row(sheet, with("丁", "协同单位", "法制室"));
                })
                .body("state", is("REFUSED"))
                .body(
                        "problems.sort { it.row }.code",
                        contains("PERSON_AMBIGUOUS", "UNKNOWN_PERSON", "UNKNOWN_UNIT", "UNKNOWN_UNIT"));
        apply(check(sheet -> {
            row(sheet, with("甲", "责任人", "同名样例"));
            row(sheet, with("乙", "责任人", "330104"));
        }));
        entries("RISK_POINT")
                .body("items.find { it.title == '甲' }.values.liable", is(meant.toString()))
                .body("items.find { it.title == '乙' }.values.liable", is(byNumber.toString()));
    }

    @Test
    void whatIsTooLongOrTooManyIsToldOf() throws IOException {
        check(sheet -> {
                    row(sheet, point("长".repeat(201), "双人审核"));
                    row(sheet, point("乙", "双人审核｜审核岗｜多出的｜更多的"));
                })
                .body("problems.sort { it.row }.code", contains("CELL_FORMAT", "CELL_FORMAT"));
        check(sheet -> {
                    for (int i = 0; i <= RegisterWorkbook.MOST_ROWS; i++) {
                        row(sheet, point("第" + i + "条", "双人审核"));
                    }
                })
                .body("problems.code", contains("ROWS_TOO_MANY"))
                .body("counts.created", is(0));
    }

    /** It may be as incomplete as it was, and is not written anew. */
    @Test
    void aDraftThatComesBackAsItWasIsLeftAlone() throws IOException, SQLException {
        String draft = entry("RISK_POINT", "未写完", Map.of());
        String signed = entry("RISK_POINT", "已报送", RegisterJourney.risk("低"));
        sql("update register_entry set state = 'SUBMITTED', submitter = drafter where id = '" + signed + "'");
        apply(check(sheet -> {
            assertThrows(AssertionError.class, () -> rowOf(sheet, signed), "only drafts come out");
            row(sheet, point("新的", "双人审核"));
        }));
        read(draft).body("version", is(0)).body("partner", nullValue());
        // A partner is as much of it as its words.
        check(sheet -> rowOf(sheet, draft).createCell(column(sheet, "协同单位")).setCellValue("治安大队"))
                .body("preview.rows.find { it.cells.contains('未写完') }.effect", nullValue());
        String whole = entry("RISK_POINT", "写完了", RegisterJourney.risk("低"));
        check(sheet -> rowOf(sheet, whole).createCell(column(sheet, "协同单位")).setCellValue("治安大队"))
                .body("counts.changed", is(1));
    }

    @Test
    void theSameAsWhatEndedIsANewOne() throws IOException, SQLException {
        String ended = entry("RISK_POINT", "办结的", RegisterJourney.risk("低"));
        sql("update register_entry set state = 'CLOSED', begun_on = date '2026-01-05', ended_on = date '2026-02-05'"
                + " where id = '" + ended + "'");
        Map<String, String> same = new HashMap<>(point("办结的", "双人审核\n每月抽查"));
        same.put("风险等级", "低");
        same.put("涉及岗位", "审核岗");
        check(sheet -> row(sheet, same)).body("counts.created", is(1));
    }

    @Test
    void aPowerIsOneThatStandsFirst() throws IOException, SQLException {
        String closed = entry("POWER", "审批", Map.of());
        String open = entry("POWER", "审批", Map.of());
        sql("update register_entry set state = 'CLOSED', begun_on = date '2026-01-05', ended_on = date '2026-02-05'"
                + " where id = '" + closed + "'");
        String discarded = entry("POWER", "作废的", Map.of());
        sql("update register_entry set state = 'DISCARDED' where id = '" + discarded + "'");
        String foreign = entry(other, "POWER", "外单位的", Map.of());
        check(sheet -> {
                    row(sheet, with("甲", "所属职权", "作废的"));
                    row(sheet, with("乙", "所属职权", "外单位的"));
                })
                .body("problems.code", contains("UNKNOWN_POWER", "UNKNOWN_POWER"));
        int version = bureau.admin().get(API + "/units/" + other).path("version");
        bureau.admin()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("kind", "MERGE", "successor", own, "on", "2026-09-01", "basis", "金公〔2026〕9号"))
                .post(API + "/units/" + other + "/reorganisation")
                .then()
                .statusCode(200);
        apply(check(sheet -> {
            row(sheet, with("甲", "所属职权", "审批"));
            row(sheet, with("乙", "所属职权", "外单位的"));
        }));
        read(titled("甲")).body("parent.id", is(open));
        read(titled("乙")).body("parent.id", is(foreign));
    }

    @Test
    void anAccountWithoutAPersonKeepsNone() throws IOException {
        As.token(t -> t.bureau(bureau.code).account("bare").unit(own).roles("staff"))
                .get(API + "/register-template?kind=RISK_POINT")
                .then()
                .statusCode(403);
    }

    private static Map<String, String> with(String title, String header, String text) {
        Map<String, String> point = new HashMap<>(point(title, "双人审核"));
        point.put(header, text);
        return point;
    }

    private ValidatableResponse check(Consumer<Sheet> filling) throws IOException {
        return WorkbookFiles.upload(
                        staff(own),
                        filled(staff(own), RegisterKind.RISK_POINT, filling),
                        "台账.xlsx",
                        "/register-imports?kind=RISK_POINT")
                .statusCode(201);
    }

    private void apply(ValidatableResponse checked) {
        staff(own)
                .contentType("application/json")
                .body(Map.of("act", "APPLY"))
                .post(API + "/register-imports/"
                        + checked.body("problems", hasSize(0)).extract().path("id") + "/acts")
                .then()
                .statusCode(200);
    }

    private String entry(String kind, String title, Map<String, Object> values) {
        return entry(own, kind, title, values);
    }

    private String entry(UUID unit, String kind, String title, Map<String, Object> values) {
        String id = UUID.randomUUID().toString();
        staff(unit)
                .contentType("application/json")
                .body(Map.of("kind", kind, "title", title, "values", values))
                .put(API + "/register-entries/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private ValidatableResponse read(String id) {
        return staff(own).get(API + "/register-entries/" + id).then().statusCode(200);
    }

    private String titled(String title) {
        return entries("RISK_POINT").extract().path("items.find { it.title == '" + title + "' }.id");
    }

    private ValidatableResponse entries(String kind) {
        return staff(own)
                .get(API + "/register-entries?limit=200&kind=" + kind)
                .then()
                .statusCode(200);
    }

    private RequestSpecification staff(UUID unit) {
        return As.token(t -> t.bureau(bureau.code)
                .account("staff")
                .person(recorder)
                .unit(unit)
                .roles("staff"));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
