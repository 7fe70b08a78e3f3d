package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** A risk that was confirmed as 高 is revised to 低: it counts as 高 until 纪委 confirms the revision. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RevisedEntryTest extends RegisterJourney {
    private static final String UNIT = "&unit=" + Fixture.unit("法制室");

    @Test
    void whatWasConfirmedCountsUntilTheRevisionIs() {
        List<Integer> before = figures();
        String id = confirmed("降级一例", "高");
        List<Integer> high = figures();
        assertEquals(List.of(before.get(0) + 1, before.get(1), before.get(2) + 1), high);
        revised(id);
        assertEquals(high, figures());
        read("staff-fazhi", id)
                .body("grade", is("高"))
                .body("manager.manager", is("CHIEF"))
                .body("title", is("降级一例（修订）"))
                .body("values.grade", is("低"))
                .body("standing.title", is("降级一例"))
                .body("standing.values.grade", is("高"));
        // What the head has not signed is the unit's own.
        read("discipline", id).body("values.grade", is("高")).body("standing", nullValue());
        submitted(id).body("values.grade", is("低")).body("standing.values.grade", is("高"));
        read("discipline", id).body("values.grade", is("低")).body("standing.values.grade", is("高"));
        assertEquals(high, figures());
        act("discipline", id, RegisterAct.RETURN, "说明理由").statusCode(200);
        assertEquals(high, figures());
        submitted(id);
        act("discipline", id, RegisterAct.CONFIRM, null)
                .statusCode(200)
                .body("grade", is("低"))
                .body("title", is("降级一例（修订）"))
                .body("manager.manager", is("UNIT_HEAD"))
                .body("standing", nullValue());
        assertEquals(List.of(before.get(0), before.get(1) + 1, before.get(2)), figures());
    }

    @Test
    void whatIsClosedWhileItIsRevisedStaysAsItWasConfirmed() {
        String id = confirmed("修订中注销", "高");
        revised(id);
        act("leader-fazhi", id, RegisterAct.CLOSE, "职能划出")
                .statusCode(200)
                .body("values.grade", is("高"))
                .body("standing", nullValue());
    }

    @Test
    void theSameRevisionAgainChangesNothing() {
        String id = confirmed("重复保存", "高");
        int version = revised(id).extract().path("version");
        save("staff-fazhi", id, null, RegisterKind.RISK_POINT, "降级一例（修订）", risk("低"))
                .statusCode(200)
                .body("version", is(version));
    }

    private static ValidatableResponse revised(String id) {
        int version = act("staff-fazhi", id, RegisterAct.REVISE, "风险下降")
                .statusCode(200)
                .extract()
                .path("version");
        return save("staff-fazhi", id, version, RegisterKind.RISK_POINT, "降级一例（修订）", risk("低"))
                .statusCode(200);
    }

    private static ValidatableResponse submitted(String id) {
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        return act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
    }

    /** High and low ones of the heat map, high ones of the record. */
    private static List<Integer> figures() {
        String cell = "cells.find { it.column == '%s' }?.count ?: 0";
        var map = get("discipline", "/register-crosstab?kind=RISK_POINT&rows=UNIT&columns=GRADE&standing=true" + UNIT);
        var survey = get("staff-fazhi", "/register-fills/risk-survey?year=2037" + UNIT);
        return List.of(
                map.getInt(cell.formatted("高")),
                map.getInt(cell.formatted("低")),
                survey.getInt("values.points.find { it.source == '业务流程' }?.high ?: 0"));
    }
}
