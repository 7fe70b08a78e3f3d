package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** 4.3: what was registered is corrected or put off by a revision with a reason, and discarded when it was a mistake. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MistakenEntryTest extends RegisterJourney {
    private static final String UNIT = "&unit=" + Fixture.unit("法制室");

    @Test
    void theDeadlineOfAMatterIsPutOff() {
        Map<String, Object> matter = matter();
        String id = begun("某村征地", matter);
        act("staff-fazhi", id, RegisterAct.REVISE, null).statusCode(422).body("code", is("REASON_REQUIRED"));
        int version = act("staff-fazhi", id, RegisterAct.REVISE, "评估报告延期出具")
                .statusCode(200)
                .body("state", is("REVISING"))
                .extract()
                .path("version");
        matter.put("until", "2037-06-30");
        save("staff-fazhi", id, version, RegisterKind.UNSTABLE_MATTER, "某村征地", matter)
                .statusCode(200)
                .body("due", is("2037-04-30"));
        read("discipline", id).statusCode(200).body("values.until", is("2037-04-30"));
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "有进展", "content", "已约谈"))
                .statusCode(200);
        act("staff-fazhi", id, RegisterAct.BEGIN, null).statusCode(403);
        act("leader-fazhi", id, RegisterAct.BEGIN, null)
                .statusCode(200)
                .body("state", is("DEFUSING"))
                .body("due", is("2037-06-30"))
                .body("history.reason", hasItem("评估报告延期出具"));
    }

    @Test
    void aMatterThatIsNoneIsDiscardedAndCountsNowhere() {
        int before = found();
        String id = begun("重复登记", matter());
        assertEquals(before + 1, found());
        act("staff-fazhi", id, RegisterAct.DISCARD, "与另一件重复").statusCode(403);
        act("leader-fazhi", id, RegisterAct.DISCARD, null).statusCode(422);
        act("leader-fazhi", id, RegisterAct.DISCARD, "与另一件重复")
                .statusCode(200)
                .body("state", is("DISCARDED"))
                .body("overdue", is(false));
        assertEquals(before, found());
        read("staff-fazhi", id).statusCode(404);
        assertFalse(listed("discipline", "").contains(id));
        read("discipline", id).statusCode(200).body("history.last().reason", is("与另一件重复"));
        assertTrue(listed("discipline", "&state=DISCARDED").contains(id));
        assertFalse(listed("leader-fazhi", "&state=DISCARDED").contains(id));
    }

    /** What the year's record counts does not go by the head's word alone. */
    @Test
    void aMatterThatTurnedIntoACaseIsNotDiscarded() {
        String id = begun("已转刑案", matter());
        String wrong = note("staff-fazhi", id, "2037-03-09", Map.of("outcome", "转为刑事案件", "content", "已立案"))
                .statusCode(200)
                .extract()
                .path("notes[0].id");
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "有进展", "content", "已约谈"))
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.DISCARD, "登记有误").statusCode(409).body("code", is("REGISTER_GRAVE_NOTE"));
        As.account("leader-fazhi")
                .contentType("application/json")
                .body(Map.of("reason", "系另一件"))
                .post(API + "/register-entries/" + id + "/notes/" + wrong + "/strike")
                .then()
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.DISCARD, "登记有误").statusCode(200);
        read("discipline", id).statusCode(200).body("notes.struck.reason", hasItem("系另一件"));
    }

    @Test
    void aVisitIsCorrectedOrDiscarded() {
        Map<String, Object> visit = new HashMap<>(Map.of(
                "visitedOn", "2037-03-02",
                "visitors", "沈样例",
                "until", "2037-03-20",
                "needs", List.of(Map.of("need", "门前停车难", "kind", "交通出行"))));
        String id = draft("staff-fazhi", RegisterKind.FIRM_VISIT, "样例家具厂", visit);
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        int version = act("staff-fazhi", id, RegisterAct.REVISE, "又提出一项需求")
                .statusCode(200)
                .extract()
                .path("version");
        visit.put("needs", List.of(Map.of("need", "门前停车难", "kind", "交通出行"), Map.of("need", "夜间巡逻", "kind", "治安环境")));
        visit.put("until", "2037-05-20");
        save("staff-fazhi", id, version, RegisterKind.FIRM_VISIT, "样例家具厂", visit)
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.DISCARD, "不能").statusCode(409);
        act("staff-fazhi", id, RegisterAct.REGISTER, null)
                .statusCode(200)
                .body("state", is("REGISTERED"))
                .body("due", is("2037-05-20"));
        note("staff-fazhi", id, "2037-03-10", Map.of("need", "夜间巡逻", "outcome", "已办成", "content", "已加巡"))
                .statusCode(200);
        act("leader-fazhi", id, RegisterAct.DISCARD, "登记两次").statusCode(200);
        read("staff-fazhi", id).statusCode(404);
    }

    /** The other unit goes on with it; nobody types it anew, and it is found once. */
    @Test
    void aMatterIsHandedOverToAnotherUnit() {
        Map<String, Object> matter = matter();
        matter.put("kind", "企业用工");
        String id = begun("跨辖区用工", matter);
        String all = "/register-fills/unstable-matters?year=2037";
        String count = "values.matters.find { it.kind == '企业用工' }.found";
        int before = get("discipline", all).getInt(count);
        act("leader-fazhi", id, RegisterAct.HAND_OVER, "属其辖区").statusCode(422).body("errors.field", hasItem("unit"));
        handOver(id, "局领导").statusCode(422).body("errors.field", hasItem("unit"));
        handOver(id, "云岫派出所")
                .statusCode(200)
                .body("state", is("REGISTERED"))
                .body("unit.name", is("云岫派出所"))
                .body("history.last().reason", is("属其辖区"));
        read("staff-fazhi", id).statusCode(200).body("partner.name", is("法制室")).body("editable", is(false));
        read("staff-yunxiu", id).statusCode(200).body("editable", is(true));
        assertEquals(before, get("discipline", all).getInt(count));
    }

    private static ValidatableResponse handOver(String id, String unit) {
        int version = read("staff-fazhi", id).extract().path("version");
        return As.account("leader-fazhi")
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("act", RegisterAct.HAND_OVER, "reason", "属其辖区", "unit", Fixture.unit(unit)))
                .post(API + "/register-entries/" + id + "/acts")
                .then();
    }

    private static Map<String, Object> matter() {
        Map<String, Object> matter =
                new HashMap<>(Map.of("kind", "征地拆迁", "people", 6, "situation", "补偿不一", "grade", "低"));
        matter.put("liable", Fixture.person("蒋示例").id());
        matter.put("until", "2037-04-30");
        return matter;
    }

    private static String begun(String title, Map<String, Object> matter) {
        String id = draft("staff-fazhi", RegisterKind.UNSTABLE_MATTER, title, matter);
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.BEGIN, null).statusCode(200);
        return id;
    }

    private static List<String> listed(String account, String rest) {
        return get(account, "/register-entries?kind=UNSTABLE_MATTER&limit=200" + rest)
                .getList("items.id");
    }

    private static int found() {
        return get("staff-fazhi", "/register-fills/unstable-matters?year=2037" + UNIT)
                .getInt("values.matters.find { it.kind == '征地拆迁' }?.found ?: 0");
    }
}
