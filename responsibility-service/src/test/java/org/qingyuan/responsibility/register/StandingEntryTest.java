package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

/** What stands in a register and is changed in place stays whole. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class StandingEntryTest extends RegisterJourney {
    @Test
    void aUnitInCreationKeepsItsPlan() {
        Map<String, Object> good = Map.of("criterion", "队伍管理好", "target", "零违纪", "state", "进行中");
        Map<String, Object> values = new HashMap<>(
                Map.of("year", 2037, "body", "创建小组", "plan", "创建方案", "goods", List.of(good, good, good, good)));
        String id = draft("staff-fazhi", RegisterKind.DEMONSTRATION_UNIT, "法制室示范点", values);
        act("leader-fazhi", id, RegisterAct.DECLARE, null).statusCode(200);
        act("discipline-head", id, RegisterAct.CHOOSE, null).statusCode(200);
        int version = act("leader-fazhi", id, RegisterAct.START, null).extract().path("version");
        save(
                        "staff-fazhi",
                        id,
                        version,
                        RegisterKind.DEMONSTRATION_UNIT,
                        " ",
                        Map.of("body", "创建小组", "goods", List.of()))
                .statusCode(422)
                .body("code", is("REGISTER_ENTRY_INCOMPLETE"))
                .body("errors.field", containsInAnyOrder("title", "values.year", "values.plan", "values.goods"));
        values.put("result", "已建廉政文化角");
        save("staff-fazhi", id, version, RegisterKind.DEMONSTRATION_UNIT, "法制室示范点", values)
                .statusCode(200)
                .body("values.result", is("已建廉政文化角"));
    }

    @Test
    void aRegisteredMatterKeepsItsKindAndPeople() {
        Map<String, Object> matter =
                new HashMap<>(Map.of("kind", "企业用工", "people", 8, "situation", "停工待岗", "grade", "低"));
        String id = draft("staff-fazhi", RegisterKind.UNSTABLE_MATTER, "某厂停工", matter);
        int version =
                act("staff-fazhi", id, RegisterAct.REGISTER, null).extract().path("version");
        matter.remove("people");
        save("staff-fazhi", id, version, RegisterKind.UNSTABLE_MATTER, "某厂停工", matter)
                .statusCode(422)
                .body("errors.field", contains("values.people"));
        matter.put("people", 9);
        save("staff-fazhi", id, version, RegisterKind.UNSTABLE_MATTER, "某厂停工", matter)
                .statusCode(200);
    }
}
