package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Who answers for an item for the whole bureau reads its registers: 政工室 4.3; 法制室, 指挥中心 and 督察大队 2.3. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ResponsibleReaderTest extends RegisterJourney {
    @Inject
    EntityManager entities;

    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        plan = Plans.published(2037);
    }

    @AfterEach
    void closePlan() {
        if (plan != null) {
            Plans.close(plan);
        }
    }

    @Test
    void whoIsResponsibleReadsWhatUnitsRegistered() {
        String id = matter("城南用工纠纷");
        int seen = standing("staff");
        shown("staff", id, false);
        String file = UUID.randomUUID().toString();
        paper("staff-fazhi", id, file).statusCode(200);
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        shown("staff", id, true);
        shown("unit-leader", id, true);
        assertEquals(seen + 1, standing("staff"));
        As.account("staff")
                .get(API + "/register-entries/" + id + "/files/" + file)
                .then()
                .statusCode(200);
        assertTrue(wide("staff", "UNSTABLE_MATTER"));

        // It is read, and no more.
        read("staff", id).body("acts", is(empty())).body("editable", is(false)).body("notable", is(false));
        note("staff", id, "2037-03-10", Map.of("outcome", "有进展", "content", "代记"))
                .statusCode(403);
        paper("staff", id, UUID.randomUUID().toString()).statusCode(403);
        act("unit-leader", id, RegisterAct.TRANSFER, "代办").statusCode(403);
        save("staff", id, 2, RegisterKind.UNSTABLE_MATTER, "改名", Map.of()).statusCode(403);
    }

    @Test
    void whoOnlySupportsOrAnswersForAnotherItemDoesNot() {
        String id = matter("城西拆迁");
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        for (String other : List.of("staff-yunxiu", "leader-yunxiu", "leader-ducha", "leader-zhihui", "staff-jiwei")) {
            shown(other, id, false);
            assertFalse(wide(other, "UNSTABLE_MATTER"));
        }
        As.token(token -> token.roles("staff")
                        .bureau("changzhou")
                        .unit(Fixture.account("staff").unit())
                        .person(Fixture.account("staff").person()))
                .get(API + "/register-entries/" + id)
                .then()
                .statusCode(404);
        // Without a role of the unit's people its unit alone shows nothing.
        As.token(token -> token.roles("admin", "handler")
                        .unit(Fixture.account("staff").unit())
                        .person(Fixture.account("staff").person()))
                .get(API + "/register-entries/" + id)
                .then()
                .statusCode(403);
        String risk = confirmed("审核把关", "高");
        shown("staff", risk, false);
        shown("staff-jiwei", risk, true);

        Plans.close(plan);
        plan = null;
        shown("staff", id, false);
        shown("staff-jiwei", risk, false);
    }

    @Test
    void whoAnsweredBeforeAChangeOfOwnersTakesTheSightFromNobody() {
        String id = matter("城北劳资");
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        insert into duty_party (bureau, duty, owner_kind, owner, unit, units, left_on)
                        select d.bureau, d.id, 'UNIT', :former, :former, array[cast(:former as uuid)], date '2037-02-01'
                          from duty d join plan_row r on r.id = d.plan_row
                         where r.plan = :plan and r.item_no = '4.3'
                           and exists (select from duty_party p where p.duty = d.id)
                        """)
                .setParameter("former", Fixture.unit("云岫派出所"))
                .setParameter("plan", UUID.fromString(plan.getString("id")))
                .executeUpdate());
        shown("staff", id, true);
        shown("staff-yunxiu", id, false);
    }

    @Test
    void unitsThatShareAnItemSeeTheCoverageOfTheBureau() {
        String id = draft(
                "staff-fazhi",
                RegisterKind.MONITORED_PLACE,
                "三号讯问室",
                Map.of("kind", "讯问室", "location", "三楼", "cameras", 2, "recording", true, "every", "每月"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        shown("leader-ducha", id, false);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        shown("leader-ducha", id, true);
        shown("leader-zhihui", id, true);
        shown("staff", id, false);
        String tab = "/register-crosstab?kind=MONITORED_PLACE&rows=UNIT&columns=GRADE&unit=" + Fixture.unit("法制室");
        assertTrue(get("leader-ducha", tab).getInt("cells.find { it.column == '正常覆盖' }.count") >= 1);
        assertEquals(List.of(), get("leader-yunxiu", tab).getList("cells"));
        // What is being changed stays the unit's own until its head signed it.
        act("staff-fazhi", id, RegisterAct.REVISE, "更正").statusCode(200);
        save(
                        "staff-fazhi",
                        id,
                        3,
                        RegisterKind.MONITORED_PLACE,
                        "四号讯问室",
                        Map.of("kind", "讯问室", "location", "四楼", "cameras", 2, "recording", true, "every", "每月"))
                .statusCode(200);
        read("leader-ducha", id).body("title", is("三号讯问室"));
        String file = UUID.randomUUID().toString();
        paper("staff-fazhi", id, file).statusCode(200);
        read("staff-fazhi", id).body("files.id", hasItem(file));
        read("leader-ducha", id).body("files", is(empty()));
        As.account("leader-ducha")
                .get(API + "/register-entries/" + id + "/files/" + file)
                .then()
                .statusCode(404);
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        read("leader-ducha", id).body("files.id", hasItem(file));
    }

    private static String matter(String title) {
        return draft(
                "staff-fazhi",
                RegisterKind.UNSTABLE_MATTER,
                title,
                Map.of("kind", "企业用工", "people", 8, "situation", "加班费", "grade", "中"));
    }

    private static void shown(String account, String id, boolean there) {
        String kind = read("staff-fazhi", id).extract().path("kind");
        read(account, id).statusCode(there ? 200 : 404);
        As.account(account)
                .get(API + "/register-entries?limit=200&kind=" + kind)
                .then()
                .statusCode(200)
                .body("items.id", there ? hasItem(id) : not(hasItem(id)));
    }

    private static int standing(String account) {
        return get(account, "/register-figures").getInt("find { it.kind == 'UNSTABLE_MATTER' }.standing");
    }

    private static boolean wide(String account, String kind) {
        return Boolean.TRUE.equals(get(account, "/registers").get("find { it.kind == '" + kind + "' }.wide"));
    }
}
