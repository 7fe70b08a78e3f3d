package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** 4.3: what the notes tell decides whether a matter is defused and a visit done; what matters turned into is counted. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SettledNotesTest extends RegisterJourney {
    private static final String UNIT = "&unit=" + Fixture.unit("法制室");

    @Test
    void whatGetsWorseIsNotDefusedAndIsCountedForTheRecord() {
        JsonPath before = fill("unstable-matters");
        Map<String, Object> matter =
                new HashMap<>(Map.of("kind", "劳资纠纷", "people", 40, "situation", "拖欠补偿", "grade", "高"));
        matter.put("liable", Fixture.person("蒋示例").id());
        matter.put("until", "2037-04-30");
        String id = draft("staff-fazhi", RegisterKind.UNSTABLE_MATTER, "某厂补偿", matter);
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.BEGIN, null).statusCode(200);
        for (String outcome : List.of("无变化", "趋于激化", "转为刑事案件", "引发个人极端暴力案件", "引发群体性事件", "引发群体性事件")) {
            note("staff-fazhi", id, "2037-03-10", Map.of("outcome", outcome, "content", "围堵厂门"))
                    .statusCode(200)
                    .body("outcome", is(outcome));
            act("leader-fazhi", id, RegisterAct.DEFUSE, "已平息")
                    .statusCode(409)
                    .body("code", is("REGISTER_NOT_SETTLED"))
                    .body("detail", containsString(outcome));
        }
        JsonPath after = fill("unstable-matters");
        for (String count : List.of("criminal", "mass", "extreme")) {
            assertEquals(number(before, count) + 1, number(after, count), count);
        }
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "有进展", "content", "补偿已发"))
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.DEFUSE, "已平息").statusCode(200).body("state", is("DEFUSED"));
    }

    @Test
    void aVisitIsDoneWhenEachNeedHasItsOutcome() {
        int before = number(fill("firm-visits"), "things");
        String id = draft(
                "staff-fazhi",
                RegisterKind.FIRM_VISIT,
                "样例纺织厂",
                Map.of(
                        "visitedOn", "2037-03-02",
                        "visitors", "沈样例",
                        "workers", "宿舍拥挤",
                        "needs",
                                List.of(
                                        Map.of("need", "夜间治安", "kind", "治安环境"),
                                        Map.of("need", "扩建道路", "kind", "交通出行"))));
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.FINISH, null).statusCode(409).body("code", is("REGISTER_NOTE_MISSING"));
        told(id, null, "已办成").statusCode(422).body("errors.field", contains("values.need"));
        told(id, "别的事", "已办成").statusCode(422).body("errors.field", contains("values.need"));
        told(id, "夜间治安", "正在办").statusCode(200);
        told(id, "夜间治安", "已办成").statusCode(200);
        told(id, "夜间治安", "已办成").statusCode(200);
        assertEquals(before + 1, number(fill("firm-visits"), "things"), "one need met is one thing done");
        for (String open : List.of("正在办", "暂不能办")) {
            told(id, "扩建道路", open).statusCode(200);
            act("leader-fazhi", id, RegisterAct.FINISH, null)
                    .statusCode(409)
                    .body("code", is("REGISTER_NOT_SETTLED"))
                    .body("detail", containsString("扩建道路"));
        }
        told(id, "扩建道路", "不能办，已答复").statusCode(200);
        act("leader-fazhi", id, RegisterAct.FINISH, null).statusCode(200).body("state", is("DONE"));
    }

    private static ValidatableResponse told(String id, String need, String outcome) {
        Map<String, Object> values = new HashMap<>(Map.of("outcome", outcome, "content", "已联系"));
        if (need != null) {
            values.put("need", need);
        }
        return note("staff-fazhi", id, "2037-03-10", values);
    }

    private static JsonPath fill(String form) {
        return get("staff-fazhi", "/register-fills/" + form + "?year=2037" + UNIT);
    }

    private static int number(JsonPath fill, String field) {
        Integer number = fill.get("values." + field);
        return number == null ? 0 : number;
    }
}
