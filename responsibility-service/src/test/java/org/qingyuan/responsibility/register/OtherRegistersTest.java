package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OtherRegistersTest extends RegisterJourney {
    private static final String UNIT = "&unit=" + Fixture.unit("法制室");

    @Test
    void aDisclosureIsDueAgainAndAgainAndNeedsProof() {
        JsonPath before = get("staff-fazhi", "/register-fills/disclosure-by-catalogue?year=2037" + UNIT);
        String id = draft(
                "staff-fazhi",
                RegisterKind.DISCLOSURE,
                "处罚结果公开",
                Map.of(
                        "content", "行政处罚结果",
                        "scope", "社会公开",
                        "carrier", "互联网",
                        "frequency", "每季度",
                        "due", "2037-03-31"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200).body("due", is(nullValue()));
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        note("staff-fazhi", id, "2037-03-10", Map.of("carrier", "互联网", "address", "内网首页"))
                .statusCode(409)
                .body("code", is("REGISTER_NOTE_NOT_OPEN"));
        act("discipline", id, RegisterAct.CONFIRM, null).statusCode(200).body("due", is("2037-03-31"));
        note("staff-fazhi", id, "2037-03-10", Map.of("carrier", "互联网"))
                .statusCode(422)
                .body("errors.field", contains("values.address"));
        String file = UUID.randomUUID().toString();
        paper("staff-yunxiu", id, file).statusCode(404);
        paper("discipline", id, file).statusCode(403);
        paper("staff-fazhi", id, file).statusCode(200);
        note(
                        "staff-fazhi",
                        id,
                        "2037-03-10",
                        Map.of("carrier", "公开栏"),
                        UUID.randomUUID().toString())
                .statusCode(404);
        note("staff-fazhi", id, "2037-03-10", Map.of("carrier", "公开栏"), file)
                .statusCode(200)
                .body("notes[0].late", is(false))
                .body("notes[0].files", contains(file))
                .body("due", is("2037-06-30"));
        As.account("staff-fazhi")
                .delete(API + "/register-entries/" + id + "/files/" + file)
                .then()
                .statusCode(409)
                .body("code", is("REGISTER_FILE_IN_USE"));
        As.account("auditor")
                .get(API + "/register-entries/" + id + "/files/" + file)
                .then()
                .statusCode(200);
        As.account("staff-yunxiu")
                .get(API + "/register-entries/" + id + "/files/" + file)
                .then()
                .statusCode(404);

        BusinessDate.set(LocalDate.of(2037, 7, 5));
        read("staff-fazhi", id).body("overdue", is(true));
        JsonPath late = get("staff-fazhi", "/register-fills/disclosure-by-catalogue?year=2037" + UNIT);
        assertEquals(before.getInt("values.due") + 2, late.getInt("values.due"));
        assertEquals(before.getInt("values.late") + 1, late.getInt("values.late"));
        noteFor(
                        "staff-fazhi",
                        id,
                        "2037-07-05",
                        "2037-06-30",
                        Map.of("carrier", "互联网", "address", "https://gongan.example/37"))
                .statusCode(200)
                .body("notes[0].late", is(true))
                .body("due", is("2037-09-30"));
        JsonPath made = get("staff-fazhi", "/register-fills/disclosure-by-catalogue?year=2037" + UNIT);
        assertEquals(before.getInt("values.made") + 2, made.getInt("values.made"));
        assertEquals(before.getInt("values.late") + 1, made.getInt("values.late"));
    }

    @Test
    void theFiveAreOneSheetForEachUnitAndYear() {
        Map<String, Object> sheet = new HashMap<>(Map.of(
                "year",
                2041,
                "organised",
                true,
                "organisedHow",
                "成立领导小组",
                "catalogued",
                true,
                "carried",
                true,
                "regulated",
                true,
                "assessed",
                false));
        String id = draft("staff-fazhi", RegisterKind.DISCLOSURE_BASIS, "2041 年五个有", sheet);
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null)
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("grade", is("尚有缺项"));
        save("staff-fazhi", UUID.randomUUID().toString(), null, RegisterKind.DISCLOSURE_BASIS, "再来一份", sheet)
                .statusCode(409)
                .body("code", is("REGISTER_SHEET_EXISTS"))
                .body("entry", is(id));
        BusinessDate.set(LocalDate.of(2041, 6, 1));
        JsonPath fill = get("staff-fazhi", "/register-fills/disclosure-five?year=2041" + UNIT);
        assertEquals(Boolean.FALSE, fill.get("values.assessed"));
        assertEquals("有组织：成立领导小组", fill.getString("values.evidence"));
        // Of two units each of the five is told by unit.
        Map<String, Object> other = new HashMap<>(sheet);
        other.putAll(Map.of("carried", false, "assessed", true));
        String theirs = draft("staff-jiwei", RegisterKind.DISCLOSURE_BASIS, "纪委五个有", other);
        step("staff-jiwei", theirs, 0, RegisterAct.SUBMIT);
        step("discipline-head", theirs, 1, RegisterAct.SIGN);
        JsonPath both = get("discipline", "/register-fills/disclosure-five?year=2041");
        assertEquals(Boolean.TRUE, both.get("values.organised"));
        assertEquals(Boolean.FALSE, both.get("values.carried"));
        assertTrue(both.getString("values.evidence").contains("有组织：2 个单位中 2 个已落实"));
        assertTrue(both.getString("values.evidence").contains("有考核：2 个单位中 1 个已落实，尚缺：法制室"));
        act("leader-fazhi", id, RegisterAct.CLOSE, "重报").statusCode(200);
        save("staff-fazhi", UUID.randomUUID().toString(), null, RegisterKind.DISCLOSURE_BASIS, "再来一份", sheet)
                .statusCode(201);
    }

    @Test
    void coverageFollowsTheLastCheck() {
        String id = draft(
                "staff-fazhi",
                RegisterKind.MONITORED_PLACE,
                "一号询问室",
                Map.of("kind", "询问室", "location", "一楼东", "cameras", 2, "recording", true, "every", "每月"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null)
                .statusCode(200)
                .body("grade", is("正常覆盖"))
                .body("due", is("2037-04-10"));
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "故障", "finding", "二号摄像机黑屏", "fixBy", "2037-03-13"))
                .statusCode(200)
                .body("grade", is("有故障"));
        JsonPath tab = get("discipline", "/register-crosstab?kind=MONITORED_PLACE&rows=UNIT&columns=GRADE" + UNIT);
        assertTrue(tab.getInt("cells.find { it.column == '有故障' }.count") >= 1);
        note("staff-fazhi", id, "2037-03-09", Map.of("outcome", "正常", "finding", "补记前一日"))
                .statusCode(200)
                .body("grade", is("有故障"));
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "正常", "finding", "已修复"))
                .statusCode(200)
                .body("grade", is("正常覆盖"))
                .body("due", is("2037-04-10"));
        JsonPath fill = get("staff-fazhi", "/register-fills/enforcement-oversight?year=2037" + UNIT);
        assertTrue(fill.getInt("values.places.find { it.kind == '讯问询问场所' }.covered") >= 1);
        assertTrue(fill.getInt("values.places.find { it.kind == '讯问询问场所' }.checked") >= 3);
    }

    @Test
    void aDemonstrationUnitIsChosenMadeAndNamed() {
        Map<String, Object> good = Map.of("criterion", "班子建设好", "target", "带头守纪", "state", "进行中");
        String id = draft(
                "staff-fazhi",
                RegisterKind.DEMONSTRATION_UNIT,
                "法制室廉政示范点",
                Map.of("year", 2037, "body", "创建小组", "plan", "创建方案", "goods", List.of(good, good, good, good)));
        act("staff-fazhi", id, RegisterAct.DECLARE, null).statusCode(403);
        act("leader-fazhi", id, RegisterAct.DECLARE, null).statusCode(200).body("state", is("DECLARED"));
        act("leader-fazhi", id, RegisterAct.CHOOSE, null).statusCode(403);
        act("discipline-head", id, RegisterAct.CHOOSE, null).statusCode(200).body("state", is("CHOSEN"));
        act("leader-fazhi", id, RegisterAct.START, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.REQUEST, "自评达标").statusCode(409).body("code", is("REGISTER_NOTE_MISSING"));
        note("discipline", id, "2037-03-10", Map.of("by", "戴样例", "content", "查看台账"))
                .statusCode(200);
        note("bureau-leader", id, "2037-03-10", Map.of("by", "某", "content", "路过"))
                .statusCode(403);
        act("leader-fazhi", id, RegisterAct.REQUEST, "自评达标").statusCode(200).body("state", is("ACCEPTING"));
        act("discipline-head", id, RegisterAct.SEND_BACK, "补充成效").statusCode(200);
        act("leader-fazhi", id, RegisterAct.REQUEST, "已补充").statusCode(200);
        act("discipline-head", id, RegisterAct.NAME, "验收合格").statusCode(200).body("state", is("NAMED"));
        JsonPath fill = get("discipline", "/register-fills/demonstration-unit?year=2037" + UNIT);
        assertTrue(fill.getList("values.units.state").contains("已命名"));
        assertTrue(fill.getInt("values.guidance") >= 1);
        assertEquals(
                4,
                get("staff-fazhi", "/register-fills/demonstration-unit-plan?year=2037" + UNIT)
                        .getList("values.goods")
                        .size());
    }

    @Test
    void aMatterThatFlaresUpIsTakenOnAgain() {
        Map<String, Object> matter =
                new HashMap<>(Map.of("kind", "农民工欠薪", "people", 30, "situation", "工地拖欠工资", "grade", "高"));
        String id = draft("staff-fazhi", RegisterKind.UNSTABLE_MATTER, "某工地欠薪", matter);
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200).body("state", is("REGISTERED"));
        act("leader-fazhi", id, RegisterAct.BEGIN, null)
                .statusCode(422)
                .body("errors.field", contains("values.liable", "values.until"));
        matter.put("liable", Fixture.person("蒋示例").id());
        matter.put("until", "2037-04-30");
        save("staff-fazhi", id, 1, RegisterKind.UNSTABLE_MATTER, "某工地欠薪", matter)
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.BEGIN, null)
                .statusCode(200)
                .body("due", is("2037-04-30"))
                .body("editable", is(false));
        act("leader-fazhi", id, RegisterAct.DEFUSE, "已付清").statusCode(409).body("code", is("REGISTER_NOTE_MISSING"));
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "有进展", "content", "约谈施工方"))
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.DEFUSE, "已付清").statusCode(200).body("endedOn", is("2037-03-10"));
        JsonPath fill = get("staff-fazhi", "/register-fills/unstable-matters?year=2037" + UNIT);
        assertTrue(fill.getInt("values.matters.find { it.kind == '农民工欠薪' }.defused") >= 1);
        act("staff-fazhi", id, RegisterAct.RELAPSE, "又有二十人上访")
                .statusCode(200)
                .body("state", is("RELAPSED"))
                .body("endedOn", is(nullValue()));
        act("leader-fazhi", id, RegisterAct.BEGIN, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.TRANSFER, "移交人社局").statusCode(200).body("state", is("TRANSFERRED"));
    }

    @Test
    void aVisitIsDoneWhenItsNeedsWereMet() {
        String bare = draft(
                "staff-fazhi", RegisterKind.FIRM_VISIT, "无诉求企业", Map.of("visitedOn", "2037-03-01", "visitors", "沈样例"));
        act("staff-fazhi", bare, RegisterAct.REGISTER, null).statusCode(200);
        act("leader-fazhi", bare, RegisterAct.FINISH, null).statusCode(200).body("state", is("DONE"));
        String id = draft(
                "staff-fazhi",
                RegisterKind.FIRM_VISIT,
                "示例机械厂",
                Map.of(
                        "visitedOn",
                        "2037-03-02",
                        "visitors",
                        "沈样例",
                        "needs",
                        List.of(Map.of("need", "门前停车难", "kind", "交通出行"))));
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.FINISH, null).statusCode(409);
        note("staff-fazhi", id, "2037-03-09", Map.of("need", "门前停车难", "outcome", "已办成", "content", "增设车位"))
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.FINISH, null).statusCode(200);
        JsonPath fill = get("staff-fazhi", "/register-fills/firm-visits?year=2037" + UNIT);
        assertEquals("增设车位", fill.getString("values.firms.find { it.name == '示例机械厂' }.done"));
        assertTrue(fill.getInt("values.things") >= 1 && fill.getInt("values.needs") >= 1);
    }

    @Test
    void aListIsSearchedPagedAndCounted() {
        String one = draft("staff-fazhi", RegisterKind.FIRM_VISIT, "玻璃制品厂", Map.of("situation", "停产检修"));
        String two = draft("staff-fazhi", RegisterKind.FIRM_VISIT, "玻璃幕墙厂", Map.of());
        String path = "/register-entries?kind=FIRM_VISIT&q=";
        assertEquals(List.of(one), get("staff-fazhi", path + "停产检修").getList("items.id"));
        JsonPath first = get("staff-fazhi", path + "玻璃&limit=1");
        assertEquals(1, first.getList("items").size());
        JsonPath second = get("staff-fazhi", path + "玻璃&limit=1&after=" + first.getString("next"));
        assertEquals(1, second.getList("items").size());
        assertTrue(!first.getString("items[0].id").equals(second.getString("items[0].id")));
        As.account("staff-fazhi").get(API + "/register-entries").then().statusCode(400);
        act("staff-fazhi", two, RegisterAct.DISCARD, null).statusCode(200);
        As.account("staff-fazhi").get(API + path + "玻璃").then().body("items.id", not(hasItem(two)));
        JsonPath figures = get("staff-fazhi", "/register-figures?year=2037");
        assertEquals(8, figures.getList("kind").size());
        JsonPath registers = get("auditor", "/registers");
        assertEquals(List.of("unstable-matters"), registers.getList("find { it.kind == 'UNSTABLE_MATTER' }.fills"));
    }

    /** A step of an entry that is not 法制室's. */
    private static void step(String account, String id, int version, RegisterAct act) {
        As.account(account)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("act", act))
                .post(API + "/register-entries/" + id + "/acts")
                .then()
                .statusCode(200);
    }
}
