package org.qingyuan.responsibility.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What a record of an obligation is filled in with: 政工室 answers for 4.3 in the whole bureau, 法制室 keeps the entry. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RecordFillTest extends RegisterJourney {
    private static final String DEFUSED = "values.matters.find { it.kind == '征地拆迁' }?.defused ?: 0";
    private static final String FOUND = "values.matters.find { it.kind == '征地拆迁' }?.found ?: 0";

    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        plan = Plans.published(2037);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
    }

    @Test
    void whatIsOwedForTheBureauCountsAllUnitsAndEachHalfYearItsOwnDays() {
        String first = obligation("staff", 24, "2037-06-30");
        JsonPath before = fill("staff", first);
        assertTrue(before.getBoolean("bureau"));
        assertEquals("2037-01-01", before.getString("from"));
        assertEquals("2037-03-10", before.getString("to"));

        String id = drafted();
        assertEquals(before.getInt(FOUND), fill("staff", first).getInt(FOUND), "a draft is nobody's figure");
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.BEGIN, null).statusCode(200);
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "有进展", "content", "约谈双方"))
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.DEFUSE, "已签协议").statusCode(200);
        JsonPath after = fill("staff", first);
        assertEquals(before.getInt(FOUND) + 1, after.getInt(FOUND));
        assertEquals(before.getInt(DEFUSED) + 1, after.getInt(DEFUSED));
        read("staff-yunxiu", id).statusCode(404);

        BusinessDate.set(LocalDate.of(2037, 8, 1));
        JsonPath second = fill("staff", obligation("staff", 24, "2037-12-31"));
        assertEquals("2037-07-01", second.getString("from"));
        assertEquals(0, second.getInt(FOUND));
        assertEquals(0, second.getInt(DEFUSED));
    }

    @Test
    void whatEachUnitOwesCountsItsOwnAlone() {
        String own = obligation("staff-fazhi", 14, "2037-03-31");
        JsonPath fill = fill("staff-fazhi", own);
        assertFalse(fill.getBoolean("bureau"));
        int before = fill.getInt(FOUND);
        act("staff-fazhi", drafted(), RegisterAct.REGISTER, null).statusCode(200);
        assertEquals(before + 1, fill("staff-fazhi", own).getInt(FOUND));
        assertEquals(
                0,
                fill("staff-yunxiu", obligation("staff-yunxiu", 14, "2037-03-31"))
                        .getInt(FOUND));
        As.account("staff-yunxiu")
                .get(API + "/register-fills/unstable-matters?obligation=" + own)
                .then()
                .statusCode(404);
    }

    /** Of the whole bureau no single leader manages the lower grades; their points are counted all the same. */
    @Test
    void theBureausCatalogueHoldsEveryGrade() {
        confirmed("全局目录高", "高");
        confirmed("全局目录低", "低");
        String duty = get("staff-jiwei", "/obligations?limit=200&row=" + plan.getString("rows[16].id"))
                .getString("items.find { it.kind == 'STANDING' }.id");
        JsonPath fill = get("staff-jiwei", "/register-fills/power-catalogue?obligation=" + duty);
        assertTrue(fill.getBoolean("bureau"));
        assertEquals(
                Fixture.person("赵示例").id().toString(), fill.getString("values.grades.find { it.grade == '高' }.leader"));
        assertTrue(fill.getInt("values.grades.find { it.grade == '低' }.points") >= 1);
        assertEquals("由各单位负责人管理", fill.getString("values.grades.find { it.grade == '低' }.how"));
    }

    /** One sheet that is whole says nothing of the units that keep none. */
    @Test
    void theFiveAreLackingWhereAUnitKeepsNoSheet() {
        Map<String, Object> sheet = new HashMap<>(Map.of("year", 2037));
        for (String one : List.of("organised", "catalogued", "carried", "regulated", "assessed")) {
            sheet.put(one, true);
        }
        String id = draft("staff-fazhi", RegisterKind.DISCLOSURE_BASIS, "2037 年五个有", sheet);
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        String duty = get(
                        "staff-jiwei",
                        "/obligations?limit=200&row=" + plan.getString("rows.find { it.item.no == '2.1' }.id"))
                .getString("items.find { it.clause.contains('有组织') }.id");
        JsonPath fill = get("staff-jiwei", "/register-fills/disclosure-five?obligation=" + duty);
        assertTrue(fill.getBoolean("bureau"));
        assertFalse(fill.getBoolean("values.organised"));
        String evidence = fill.getString("values.evidence");
        assertTrue(evidence.contains("个单位中 1 个已落实\n"), evidence);
        assertTrue(evidence.contains("未建表，五项均计为未落实：") && evidence.contains("云岫派出所"), evidence);
        assertFalse(evidence.contains("法制室"), evidence);
        assertFalse(
                get("discipline", "/register-fills/disclosure-five?year=2037").getBoolean("values.organised"));
        String own = "/register-fills/disclosure-five?year=2037&unit=" + Fixture.unit("法制室");
        assertTrue(get("staff-fazhi", own).getBoolean("values.organised"));
    }

    private static String drafted() {
        Map<String, Object> matter = new HashMap<>(
                Map.of("kind", "征地拆迁", "people", 12, "situation", "补偿不一", "grade", "中", "until", "2037-04-30"));
        matter.put("liable", Fixture.person("蒋示例").id());
        return draft("staff-fazhi", RegisterKind.UNSTABLE_MATTER, "某地拆迁", matter);
    }

    private static JsonPath fill(String account, String obligation) {
        return get(account, "/register-fills/unstable-matters?obligation=" + obligation);
    }

    private String obligation(String account, int row, String due) {
        return get(account, "/obligations?limit=200&row=" + plan.getString("rows[" + row + "].id"))
                .getString("items.find { it.dueOriginal == null && it.due == '" + due + "' }.id");
    }
}
