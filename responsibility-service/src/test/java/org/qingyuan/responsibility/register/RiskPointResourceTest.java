package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RiskPointResourceTest extends RegisterJourney {
    @Test
    void aPointGoesThroughThreeHandsAndIsManagedByItsGrade() {
        String id = draft("staff-fazhi", RegisterKind.RISK_POINT, "案件审核", Map.of("source", "业务流程"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null)
                .statusCode(422)
                .body("code", is("REGISTER_ENTRY_INCOMPLETE"))
                .body("errors.field", hasItems("values.description", "values.grade", "values.controls"));
        save("staff-fazhi", id, 0, RegisterKind.RISK_POINT, "案件审核", risk("高")).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(409).body("code", is("ACT_NOT_POSSIBLE"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null)
                .statusCode(200)
                .body("state", is("SUBMITTED"))
                .body("acts.act", contains("WITHDRAW"));
        act("staff-fazhi", id, RegisterAct.SIGN, null).statusCode(403);
        read("leader-fazhi", id).body("acts.act", contains("WITHDRAW", "SIGN", "RETURN"));
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200).body("state", is("SIGNED"));
        act("leader-fazhi", id, RegisterAct.CONFIRM, null).statusCode(403);
        act("bureau-leader", id, RegisterAct.CONFIRM, null).statusCode(403);
        assertEquals(1, waiting("discipline", id));
        act("discipline", id, RegisterAct.CONFIRM, null)
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("due", is("2038-12-31"))
                .body("manager.manager", is("CHIEF"))
                .body("manager.person.name", is("赵示例"))
                .body("history.act", contains("SUBMIT", "SIGN", "CONFIRM"));
        assertEquals(0, waiting("discipline", id));
        act("staff-fazhi", id, RegisterAct.REVISE, " ").statusCode(422).body("code", is("REASON_REQUIRED"));
        save("staff-fazhi", id, 4, RegisterKind.RISK_POINT, "案件审核", risk("中"))
                .statusCode(409)
                .body("code", is("REGISTER_ENTRY_NOT_EDITABLE"));
        act("staff-fazhi", id, RegisterAct.REVISE, "岗位调整")
                .statusCode(200)
                .body("state", is("REVISING"))
                .body("signer", is(nullValue()));
    }

    @Test
    void aHeadDoesNotSignWhatHeSubmitted() {
        String id = draft("leader-fazhi", RegisterKind.RISK_POINT, "负责人自报", risk("低"));
        act("leader-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(403).body("code", is("FOUR_EYES"));
        act("leader-fazhi", id, RegisterAct.WITHDRAW, null).statusCode(200);
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
    }

    @Test
    void whatTheDisciplineOfficeKeepsALeaderConfirms() {
        String id = draft("staff-jiwei", RegisterKind.RISK_POINT, "线索处置", risk("高"));
        String entry = API + "/register-entries/" + id + "/acts";
        step("staff-jiwei", entry, 0, "SUBMIT", 200);
        step("discipline-head", entry, 1, "SIGN", 200);
        step("discipline", entry, 2, "CONFIRM", 403);
        step("bureau-leader", entry, 2, "CONFIRM", 200);
    }

    private static void step(String account, String path, int version, String act, int status) {
        As.account(account)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("act", act))
                .post(path)
                .then()
                .statusCode(status);
    }

    @Test
    void whoMayNotKnowDoesNot() {
        String id = draft("staff-fazhi", RegisterKind.RISK_POINT, "外人不知", risk("中"));
        for (String other : List.of("staff", "staff-yunxiu", "discipline", "bureau-leader", "inspector", "auditor")) {
            read(other, id).statusCode(404);
        }
        save("staff-yunxiu", id, null, RegisterKind.RISK_POINT, "抢占", risk("中")).statusCode(409);
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        read("discipline", id).statusCode(404);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        for (String reader : List.of("discipline", "bureau-leader", "inspector", "auditor")) {
            read(reader, id).statusCode(200).body("acts", reader.equals("discipline") ? not(empty()) : is(empty()));
        }
        for (String other : List.of("staff", "staff-yunxiu", "leader-yunxiu")) {
            read(other, id).statusCode(404);
            As.account(other)
                    .get(API + "/register-entries?kind=RISK_POINT&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
        As.token(token -> token.roles("staff", "discipline", "bureau-leader")
                        .bureau("changzhou")
                        .unit(Fixture.account("staff-fazhi").unit())
                        .person(Fixture.account("staff-fazhi").person()))
                .get(API + "/register-entries/" + id)
                .then()
                .statusCode(404);
        act("leader-yunxiu", id, RegisterAct.CONFIRM, null).statusCode(404);
    }

    @Test
    void aPartnerReadsAlong() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", RegisterKind.RISK_POINT, "title", "协同", "values", risk("低"), "partner", Fixture.unit("法制室")));
        save("staff-fazhi", id, null, body).statusCode(422).body("code", is("UNIT_NOT_IN_DIRECTORY"));
        body.put("partner", Fixture.unit("云岫派出所"));
        save("staff-fazhi", id, null, body).statusCode(201);
        read("staff-yunxiu", id).statusCode(404);
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        read("staff-yunxiu", id).statusCode(200).body("editable", is(false)).body("acts", is(empty()));
    }

    @Test
    void aPointBelongsToAPowerOfItsUnit() {
        Map<String, Object> power = Map.of(
                "category", "行政处罚",
                "basis", "治安管理处罚法",
                "post", "审核岗",
                "flow", List.of(Map.of("step", "受理", "by", "民警")));
        String own = draft("staff-fazhi", RegisterKind.POWER, "处罚审核", power);
        String foreign = draft("staff-yunxiu", RegisterKind.POWER, "所里的职权", power);
        String id = UUID.randomUUID().toString();
        Map<String, Object> body = new HashMap<>(
                Map.of("kind", RegisterKind.RISK_POINT, "title", "归口", "values", risk("中"), "parent", foreign));
        save("staff-fazhi", id, null, body).statusCode(422).body("code", is("REGISTER_PARENT_UNFIT"));
        body.put("parent", own);
        save("staff-fazhi", id, null, body).statusCode(201).body("parent.name", is("处罚审核"));
        act("staff-fazhi", own, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", own, RegisterAct.SIGN, null).statusCode(200).body("state", is("ACTIVE"));
    }

    @Test
    void aPointIsReviewedOnceAYear() {
        String id = confirmed("年度复核", "中");
        assertTrue(due("DUE").stream().noneMatch(id::equals));
        BusinessDate.set(LocalDate.of(2038, 2, 1));
        assertTrue(due("DUE").contains(id));
        assertTrue(due("OVERDUE").stream().noneMatch(id::equals));
        note("staff-yunxiu", id, "2038-02-01", Map.of()).statusCode(404);
        note("staff-fazhi", id, "2038-02-02", Map.of("outcome", "保持原等级", "finding", "措施有效"))
                .statusCode(422)
                .body("code", is("HELD_IN_FUTURE"));
        note("staff-fazhi", id, "2038-02-01", Map.of("outcome", "保持原等级"))
                .statusCode(422)
                .body("errors.field", contains("values.finding"));
        note("discipline", id, "2038-02-01", Map.of("outcome", "保持原等级", "finding", "措施有效"))
                .statusCode(403);
        note("staff-fazhi", id, "2038-02-01", Map.of("outcome", "保持原等级", "finding", "措施有效"))
                .statusCode(200)
                .body("due", is("2039-12-31"))
                .body("notes[0].late", is(false))
                .body("outcome", is("保持原等级"));
        assertTrue(due("DUE").stream().noneMatch(id::equals));
        BusinessDate.set(LocalDate.of(2040, 1, 1));
        assertTrue(due("OVERDUE").contains(id));
    }

    /** 所长 of two stations are two posts, however each of them spells it. */
    @Test
    void thePostsOfTheSurveyAreCountedByUnit() {
        int before = get("discipline", "/register-fills/risk-survey?year=2037").getInt("values.posts");
        for (String post : List.of("窗口岗", "窗 口岗")) {
            Map<String, Object> values = new HashMap<>(risk("低"));
            values.put("post", post);
            String id = draft("staff-fazhi", RegisterKind.RISK_POINT, "同名岗位", values);
            act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
            act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
            act("discipline", id, RegisterAct.CONFIRM, null).statusCode(200);
        }
        Map<String, Object> values = new HashMap<>(risk("低"));
        values.put("post", "窗口岗");
        String id = draft("staff-jiwei", RegisterKind.RISK_POINT, "同名岗位", values);
        String acts = API + "/register-entries/" + id + "/acts";
        step("staff-jiwei", acts, 0, "SUBMIT", 200);
        step("discipline-head", acts, 1, "SIGN", 200);
        step("bureau-leader", acts, 2, "CONFIRM", 200);
        assertEquals(
                before + 2,
                get("discipline", "/register-fills/risk-survey?year=2037").getInt("values.posts"));
    }

    @Test
    void theHeatMapAndTheRecordCountWhatStands() throws IOException {
        UUID unit = Fixture.unit("法制室");
        String path = "/register-crosstab?kind=RISK_POINT&unit=" + unit;
        JsonPath before = get("discipline", path + "&rows=UNIT&columns=GRADE");
        String id = confirmed("热力图一例", "高");
        JsonPath after = get("discipline", path + "&rows=UNIT&columns=GRADE");
        String high = "cells.find { it.column == '高' }?.count ?: 0";
        assertEquals(before.getInt(high) + 1, after.getInt(high));
        JsonPath matrix = get("discipline", path + "&rows=LIKELIHOOD&columns=IMPACT");
        assertTrue(matrix.getInt("cells.find { it.row == '4' && it.column == '5' }.count") >= 1);
        assertTrue(get("staff-yunxiu", path + "&rows=UNIT&columns=GRADE")
                .getList("cells")
                .isEmpty());

        JsonPath fill = get("staff-fazhi", "/register-fills/risk-survey?year=2037&unit=" + unit);
        int found = fill.getInt("values.points.find { it.source == '业务流程' }.high");
        assertEquals(after.getInt(high), found);
        assertTrue(fill.getInt("values.controls") >= 2 && fill.getInt("values.new") >= 1);
        JsonPath managed = get("staff-fazhi", "/register-fills/power-catalogue?year=2037&unit=" + unit);
        assertEquals(
                Fixture.person("赵示例").id().toString(),
                managed.getString("values.grades.find { it.grade == '高' }.leader"));
        As.account("staff-fazhi")
                .get(API + "/register-fills/party-lecture?year=2037")
                .then()
                .statusCode(404);

        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "保持原等级", "finding", "措施有效"))
                .statusCode(200);
        byte[] bytes = As.account("discipline")
                .get(API + "/register-workbook?kind=RISK_POINT&q=热力图一例")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals("廉政风险点", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            assertEquals("热力图一例", workbook.getSheetAt(0).getRow(2).getCell(1).getStringCellValue());
            assertEquals(2, workbook.getSheetAt(0).getLastRowNum());
            XSSFSheet reviews = workbook.getSheet("年度复核");
            assertEquals(2, reviews.getLastRowNum());
            assertEquals("热力图一例", reviews.getRow(2).getCell(1).getStringCellValue());
            assertEquals("2037-03-10", reviews.getRow(2).getCell(2).getStringCellValue());
            assertEquals("措施有效", reviews.getRow(2).getCell(4).getStringCellValue());
        }
        act("discipline", id, RegisterAct.CLOSE, "职能划出").statusCode(200).body("due", is(nullValue()));
        assertEquals(
                before.getInt(high),
                get("discipline", path + "&rows=UNIT&columns=GRADE").getInt(high));
    }

    private static List<String> due(String attention) {
        return get("discipline", "/register-entries?kind=RISK_POINT&limit=200&attention=" + attention)
                .getList("items.id");
    }

    private static long waiting(String account, String id) {
        return get(account, "/register-entries?kind=RISK_POINT&limit=200&attention=WAITING")
                .getList("items.id")
                .stream()
                .filter(id::equals)
                .count();
    }
}
