package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** A veto rests on whatever announced outcome fits its ground, however it was entered. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class VetoesByHandTest extends UntilInspected {
    @BeforeEach
    void theRoundIsOpen() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        yunxiu = object("云岫派出所");
    }

    @Test
    void itIsLookedAtAgainOnceWhatItWasEnteredForIsRevoked() {
        enter(political, "2026-11-07").statusCode(200).body("[0].outcome", nullValue());
        outcomes.add(POLITICAL, null, "PARTY_SANCTION", true, true, "2026-11-07");
        take();
        proposals().body("state", contains("COVERED"));
        review("KEPT").statusCode(409).body("code", is("VETO_REVIEWED"));

        outcomes.revoke(0, "2026-12-02");
        take();
        vetoes().body("[0].revokedOn", is("2026-12-02"));
        review("KEPT").statusCode(200).body("[0].revokedOn", nullValue());
        review("KEPT").statusCode(409);
    }

    @Test
    void oneThatWasKeptIsAskedAboutAgainWhenItsOtherOutcomeIsRevoked() {
        outcomes.add(POLITICAL, null, "PARTY_SANCTION", true, true);
        outcomes.add(POLITICAL, null, "PARTY_SANCTION", true, true);
        outcomes.add(POLITICAL, null, "PARTY_SANCTION", true, true);
        // Of another unit, and one that fits no ground.
        outcomes.add(YUNXIU, null, "PARTY_SANCTION", true, true);
        outcomes.add(POLITICAL, null, "ADMONISHMENT", false, false);
        take();
        Map<String, Object> declined = Map.of("outcome", outcomes.id(2), "ground", "case", "reason", "不属于重大案件");
        answer("declined", declined).statusCode(200);
        Map<String, Object> taken = new HashMap<>(veto("2026-10-20"));
        taken.remove("announcedOn");
        taken.put("outcome", outcomes.id(0));
        answer("taken", taken).statusCode(200);

        for (int other : new int[] {2, 3, 4}) {
            outcomes.revoke(other, "2026-12-03");
        }
        take();
        vetoes().body("[0].revokedOn", nullValue());
        outcomes.revoke(0, "2026-12-03");
        take();
        vetoes().body("[0].revokedOn", is("2026-12-03"));
        review("KEPT").statusCode(200).body("[0].revokedOn", nullValue());
        outcomes.revoke(1, "2026-12-04");
        take();
        vetoes().body("[0].revokedOn", is("2026-12-04"));
        review("LIFTED").statusCode(200).body("[0].revokedOn", nullValue());
    }

    @Test
    void itsMatterWasAnnouncedInThePeriod() {
        for (String day : new String[] {"2025-03-12", "2026-12-06"}) {
            enter(political, day)
                    .statusCode(422)
                    .body("code", is("VETO_NOT_ANNOUNCED"))
                    .body("errors.field", hasItem("announcedOn"));
        }
        enter(political, "2026-01-01").statusCode(200);
    }

    /** A unit that ended before the round's day takes no part; its people are the successor's. */
    @Test
    void whatWasAnnouncedOnPeopleOfAMergedUnitIsTheSuccessors() {
        UUID ended = UUID.randomUUID();
        outcomes.add(ended, null, "PARTY_SANCTION", true, true);
        take();
        proposals().body("", empty());
        facts.standing.add(Map.of("unit", ended, "standing", POLITICAL));
        take();
        proposals().body("object", contains(political)).body("state", contains("OPEN"));
        refused("update round_standing_unit set standing = unit", "42501");
    }

    private void take() {
        As.account("discipline").post(API + round + "/outcome-snapshots").then().statusCode(201);
    }

    private ValidatableResponse proposals() {
        return As.account("auditor").get(API + round + "/veto-proposals").then().statusCode(200);
    }

    private ValidatableResponse vetoes() {
        return As.account("auditor").get(API + round + "/vetoes").then().statusCode(200);
    }

    private static Map<String, Object> veto(String announcedOn) {
        return Map.of(
                "ground", "case",
                "basis", "负责人被立案",
                "decidedBy", "局党委",
                "announcedOn", announcedOn,
                "document", "常公纪〔2026〕9号");
    }

    private ValidatableResponse enter(String object, String announcedOn) {
        return json("discipline-head")
                .body(veto(announcedOn))
                .post(API + round + "/objects/" + object + "/vetoes")
                .then();
    }

    private ValidatableResponse answer(String how, Map<String, Object> body) {
        return json("discipline-head")
                .body(body)
                .post(API + round + "/objects/" + political + "/veto-proposals/" + how)
                .then();
    }

    private ValidatableResponse review(String verdict) {
        String veto = vetoes().extract().path("[0].id");
        return json("discipline-head")
                .body(Map.of("verdict", verdict, "reason", "经研究", "decidedBy", "局党委", "document", "坛公发〔2026〕复查号"))
                .post(API + round + "/objects/" + political + "/vetoes/" + veto + "/reviews")
                .then();
    }
}
