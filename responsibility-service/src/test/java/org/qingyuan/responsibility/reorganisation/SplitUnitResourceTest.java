package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

/** Who stands for a unit that was split, in the rows that name it. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SplitUnitResourceTest extends TableInForce {
    /** A row that names the unit by its own name, not by 各单位: its parts are proposed as well. */
    @Test
    void aUnitNamedInItsRowIsProposedByAllItsParts() {
        UUID first = bureau.directory.make("units", bureau.directory.unit("治安一大队", "LEADERSHIP", 5));
        UUID second = bureau.directory.make("units", bureau.directory.unit("治安二大队", "LEADERSHIP", 6));
        reform.reorganise(
                        bureau.directory.admin(),
                        bureau.order,
                        Map.of("kind", "SPLIT", "successor", first, "parts", List.of(second)))
                .statusCode(200);
        JsonPath proposed = bureau.discipline()
                .get(API + "/plans/" + plan.getString("id") + "/owner-changes?on=2026-09-01")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String shared = "find { it.change == 'REGROUPS' }";
        assertEquals("治安一大队", proposed.getString(shared + ".owner.name"));
        assertEquals(List.of(plan.getString("rows[2].id")), proposed.getList(shared + ".duties.row"));
        assertEquals(List.of("治安一大队", "治安二大队"), proposed.getList(shared + ".duties[0].units.name"));
        assertEquals(4, proposed.getInt(shared + ".obligations"));

        // 纪委 is told until somebody has decided on just that, not on whatever else came.
        undecidedIn(contains(contains(plan.getString("id"))));
        UUID late = bureau.directory.make("units", bureau.directory.unit("网安大队", "OPERATIONAL", 7));
        decline("JOINS", late.toString());
        undecidedIn(contains(contains(plan.getString("id"))));
        decline("REGROUPS", proposed.getString(shared + ".owner.id"));
        undecidedIn(contains(empty()));

        JsonPath next = bureau.discipline()
                .contentType("application/json")
                .body(Map.of(
                        "rows",
                        List.of(Map.of("row", plan.getString("rows[2].id"), "choice", "REPEAT", "unfinished", "STAY"))))
                .put(API + "/plans/" + plan.getString("id") + "/carry-over")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath draft = bureau.plan(next.getString("plan"));
        assertEquals(List.of("治安一大队", "治安二大队"), draft.getList("rows[0].responsible.unit.name"));
        assertEquals(List.of("UNIT_SPLIT"), draft.getList("rows[0].flags.code"));
        assertEquals("“治安大队”已拆分为治安一大队、治安二大队，都列为本行单位，请核定由谁负责。", draft.getString("rows[0].flags[0].message"));
    }

    /** No row names it, and its parts are none of 各单位. */
    @Test
    void nothingIsUndecidedWhereNothingIsProposed() {
        UUID first = bureau.directory.make("units", bureau.directory.unit("刑侦一大队", "LEADERSHIP", 5));
        UUID second = bureau.directory.make("units", bureau.directory.unit("刑侦二大队", "LEADERSHIP", 6));
        reform.reorganise(
                        bureau.directory.admin(),
                        bureau.crime,
                        Map.of("kind", "SPLIT", "successor", first, "parts", List.of(second)))
                .statusCode(200)
                .body("takenOver", greaterThan(0));
        undecidedIn(contains(empty()));
    }

    private void decline(String change, String owner) {
        bureau.discipline()
                .header("If-Match", etag(bureau.plan(plan.getString("id"))))
                .contentType("application/json")
                .body(Map.of(
                        "on",
                        "2026-09-01",
                        "accepted",
                        false,
                        "reason",
                        "由一大队承担",
                        "owners",
                        List.of(Map.of("change", change, "ownerKind", "UNIT", "owner", owner))))
                .post(API + "/plans/" + plan.getString("id") + "/owner-changes")
                .then()
                .statusCode(200);
    }

    private void undecidedIn(Matcher<?> plans) {
        bureau.discipline().get(API + "/reorganisations").then().statusCode(200).body("undecidedIn", plans);
    }
}
