package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.delegation.TestDeputy.COLLEAGUE;
import static org.qingyuan.responsibility.delegation.TestDeputy.deputy;
import static org.qingyuan.responsibility.delegation.TestDeputy.give;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Who is away is stood in for in registers as for records. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RegisterDeputyTest extends RegisterJourney {
    /** Of 纪委, where the secretary is also the unit's head. */
    private LocalDate day;

    /** Days of its own: a delegation that a test leaves behind holds for no other. */
    @BeforeEach
    void daysOfItsOwn() {
        day = LocalDate.of(2043, 1, 1).plusDays(Math.floorMod(System.nanoTime() / 1000, 10_000));
        BusinessDate.set(day);
    }

    @Test
    void aDeputySignsInTheHeadsPlace() {
        String id = submitted("staff-jiwei");
        waiting(deputy(), id, false);
        step(deputy(), id, 1, "SIGN").statusCode(403);
        give("discipline-head", COLLEAGUE, day, true, false);
        waiting(deputy(), id, true);
        step(deputy(), id, 1, "SIGN")
                .statusCode(200)
                .body("state", is("SIGNED"))
                .body("signer.name", is("庞样例"))
                .body("history[-1].person.name", is("庞样例"))
                .body("history[-1].onBehalfOf.name", is("孙示例"));
        // Nobody acts in another's place where the unit's people write.
        step(deputy(), id, 2, "CONFIRM").statusCode(403);
    }

    @Test
    void fourEyesHoldForBothNames() {
        give("discipline-head", Fixture.account("staff-jiwei").person(), day, true, false);
        String own = submitted("staff-jiwei");
        step(As.account("staff-jiwei"), own, 1, "SIGN").statusCode(403).body("code", is("FOUR_EYES"));
        String heads = submitted("discipline-head");
        step(As.account("staff-jiwei"), heads, 1, "SIGN").statusCode(403).body("code", is("FOUR_EYES"));
        As.account("staff-jiwei").get(API + "/register-entries/" + heads).then().body("acts.act", not(hasItem("SIGN")));
    }

    @Test
    void aDeputyConfirmsInTheDisciplineOfficesPlace() {
        String id = draft("staff-fazhi", RegisterKind.RISK_POINT, "代为审定", risk("中"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        step(deputy(), id, 2, "CONFIRM").statusCode(404);
        give("discipline", COLLEAGUE, day, false, true);
        waiting(deputy(), id, true);
        step(deputy(), id, 2, "CONFIRM")
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("history[-1].onBehalfOf.name", is("戴样例"));
        // To sign in another unit is nobody's to give.
        String other = draft("staff-fazhi", RegisterKind.RISK_POINT, "外单位", risk("中"));
        act("staff-fazhi", other, RegisterAct.SUBMIT, null).statusCode(200);
        step(deputy(), other, 1, "SIGN").statusCode(404);
    }

    private static String submitted(String account) {
        String id = draft(account, RegisterKind.RISK_POINT, "代签", risk("中"));
        step(As.account(account), id, 0, "SUBMIT").statusCode(200);
        return id;
    }

    private static ValidatableResponse step(RequestSpecification as, String id, int version, String act) {
        return as.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/register-entries/" + id + "/acts")
                .then();
    }

    private static void waiting(RequestSpecification as, String id, boolean there) {
        as.get(API + "/register-entries?kind=RISK_POINT&attention=WAITING&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", there ? hasItem(id) : not(hasItem(id)));
    }
}
