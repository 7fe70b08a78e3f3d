package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** 1.5: a unit that is carried on over the turn of the year stands in the records of both. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DemonstrationFillTest extends RegisterJourney {
    private static final String STATES = "values.units.state";

    @Test
    void aUnitIsNamedInTheYearAfterItWasChosen() {
        Map<String, Object> good = Map.of("criterion", "作风建设好", "target", "零投诉", "state", "进行中");
        BusinessDate.set(LocalDate.of(2052, 5, 6));
        String id = draft(
                "staff-fazhi",
                RegisterKind.DEMONSTRATION_UNIT,
                "跨年示范点",
                Map.of("year", 2052, "body", "创建小组", "plan", "两年创建", "goods", List.of(good, good, good, good)));
        act("leader-fazhi", id, RegisterAct.DECLARE, null).statusCode(200);
        int declared = count(2052, "已申报");
        act("discipline-head", id, RegisterAct.CHOOSE, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.START, null).statusCode(200);
        assertEquals(declared - 1, count(2052, "已申报"));
        int inCreation = count(2052, "重点培育");
        assertTrue(inCreation >= 1);

        BusinessDate.set(LocalDate.of(2053, 2, 1));
        assertEquals(
                4, fill("demonstration-unit-plan", 2053).getList("values.goods").size());
        note("discipline", id, "2053-02-01", Map.of("by", "戴样例", "content", "查看台账"))
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.REQUEST, "自评达标").statusCode(200);
        BusinessDate.set(LocalDate.of(2053, 3, 2));
        int named = count(2053, "已命名");
        act("discipline-head", id, RegisterAct.NAME, "验收合格").statusCode(200);
        assertEquals(named + 1, count(2053, "已命名"));
        assertTrue(
                fill("demonstration-unit", 2053).getList("values.units.namedOn").contains("2053-03-02"));
        assertEquals(inCreation, count(2052, "重点培育"), "what came later changes no earlier year");
        act("discipline-head", id, RegisterAct.REVOKE, null).statusCode(422);
        act("leader-fazhi", id, RegisterAct.REVOKE, "发生违纪").statusCode(403);
        BusinessDate.set(LocalDate.of(2054, 3, 2));
        act("discipline-head", id, RegisterAct.REVOKE, "发生违纪").statusCode(200).body("state", is("CANCELLED"));
        assertEquals(named + 1, count(2053, "已命名"), "it was named in that year");
        assertEquals(0, count(2054, "已命名"));
        assertEquals(1, count(2054, "已撤销"));
        assertEquals(0, count(2054, "未通过"));
        assertTrue(
                fill("demonstration-unit", 2054).getList("values.units.namedOn").contains("2053-03-02"));
        BusinessDate.set(LocalDate.of(2055, 3, 2));
        assertEquals(0, count(2055, "已撤销"));
    }

    private static int count(int year, String state) {
        List<String> states = fill("demonstration-unit", year).getList(STATES);
        return states == null ? 0 : (int) states.stream().filter(state::equals).count();
    }

    private static JsonPath fill(String form, int year) {
        return get("discipline", "/register-fills/" + form + "?year=" + year + "&unit=" + Fixture.unit("法制室"));
    }
}
