package org.qingyuan.responsibility.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RosterResourceTest extends RosterJourney {

    @Test
    void oneRecruitOpensPromiseAndOath() {
        JsonPath plan = plan();
        String day = day();
        String id = added("discipline", officer("NEW_RECRUIT", "姜样例", day));
        JsonPath opened = obligations("discipline", event("discipline", id));
        assertEquals(Set.of("廉政承诺", "廉政宣誓"), Set.copyOf(opened.getList("items.act")));
        assertEquals(List.of("PERSON", "PERSON"), opened.getList("items.ownerKind"));
        assertEquals(List.of("姜样例", "姜样例"), opened.getList("items.owner.name"));
        assertEquals(List.of("纪委", "纪委"), opened.getList("items.unit.name"));
        assertEquals(day, opened.getString("items[0].starts"));
        assertEquals(afterWeekend(LocalDate.parse(day).plusDays(30)), opened.getString("items[0].due"));

        // They count in the table like any other, and lie with 纪委's people.
        As.account("staff-jiwei")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[7].id"))
                .then()
                .body("items.id", hasItem(opened.getString("items[0].id")));
        assertEquals(
                0,
                obligations("staff-yunxiu", event("discipline", id))
                        .getList("items")
                        .size());
        // The person owes them all the same, and is told which is which.
        As.account("staff-yunxiu")
                .get(API + "/my-obligations")
                .then()
                .statusCode(200)
                .body("findAll { it.event == '" + event("discipline", id) + "' }.act", hasItems("廉政承诺", "廉政宣誓"));
        As.account("staff").get(API + "/my-obligations").then().body("act", not(hasItem("廉政承诺")));
        entry("discipline", id).body("opened", is(2)).body("done", is(0)).body("state", is("CURRENT"));
        Plans.close(plan);
    }

    private static String form(JsonPath opened, String act) {
        String obligation = opened.getString("items.find { it.act == '" + act + "' }.id");
        return As.account("staff-jiwei")
                .get(API + "/obligation-forms?obligation=" + obligation)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].form.definition.title");
    }

    @Test
    void whatWasEnteredBeforeThePlanOpensWhenItIsPublished() {
        String id = added("discipline", officer("PROMOTED", "姜样例", day()));
        entry("discipline", id).body("opened", is(0));
        JsonPath plan = plan();
        JsonPath opened = obligations("discipline", event("discipline", id));
        assertEquals(Set.of("任前廉政知识测试", "廉政谈话"), Set.copyOf(opened.getList("items.act")));
        // Held on two days, written down in two records: the test does not wait for the talk.
        assertEquals("任前廉政知识测试", form(opened, "任前廉政知识测试"));
        assertEquals("任前廉政谈话", form(opened, "廉政谈话"));
        Plans.close(plan);
    }

    @Test
    void anEntryEnteredTwiceIsTold() {
        Map<String, Object> recruit = officer("NEW_RECRUIT", "姜样例", day());
        String id = added("discipline", recruit);
        save("discipline", id, null, recruit).statusCode(200).body("version", is(0));
        save("discipline", UUID.randomUUID().toString(), null, recruit)
                .statusCode(409)
                .body("code", is("ROSTER_ENTRY_TWICE"));
        recruit.put("note", "转业");
        save("discipline", id, null, recruit).statusCode(428);
        save("discipline", id, "\"0\"", recruit).statusCode(200).body("note", is("转业"));
        recruit.put("occurredOn", day());
        save("discipline", id, "\"1\"", recruit).statusCode(409).body("code", is("ROSTER_ENTRY_FIXED"));
    }

    @Test
    void aMistakeIsTakenBackWithWhatItOpened() {
        JsonPath plan = plan();
        Map<String, Object> recruit = officer("NEW_RECRUIT", "姜样例", day());
        String id = added("discipline", recruit);
        String event = event("discipline", id);
        String promise = obligations("discipline", event).getString("items[0].id");
        act("discipline", id, 0, "WITHDRAW", null).statusCode(200).body("state", is("WITHDRAWN"));
        As.account("discipline").get(API + "/obligations/" + promise).then().body("state", is("CLOSED"));
        entries("discipline", "NEW_RECRUIT").body("items.id", not(hasItem(id)));
        As.account("discipline")
                .get(API + "/rosters/NEW_RECRUIT/entries?limit=200&state=WITHDRAWN")
                .then()
                .body("items.id", hasItem(id));
        act("discipline", id, 1, "END", "2042-06-01").statusCode(409).body("code", is("ROSTER_ENTRY_WITHDRAWN"));

        String again = added("discipline", recruit);
        assertEquals(
                2,
                obligations("discipline", event("discipline", again))
                        .getList("items")
                        .size());
        As.account("discipline")
                .get(API + "/roster-entries/" + id + "/history")
                .then()
                .body("act", contains("ADD", "WITHDRAW"))
                .body("[1].reason", is("录入有误"))
                .body("[0].by", is("戴样例"));
        Plans.close(plan);
    }

    @Test
    void aUnitSeesItsOwnRecruitsAndKeepsNone() {
        String own = added("discipline", officer("NEW_RECRUIT", "姜样例", day()));
        String other = added("discipline", officer("NEW_RECRUIT", "沈样例", day()));
        entries("staff-yunxiu", "NEW_RECRUIT")
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(other)));
        entry("staff-yunxiu", other).statusCode(404);
        entries("bureau-leader", "NEW_RECRUIT").statusCode(200).body("items.id", hasItem(other));
        save("staff-yunxiu", UUID.randomUUID().toString(), null, officer("NEW_RECRUIT", "姜样例", day()))
                .statusCode(403);
        act("staff-yunxiu", own, 0, "END", null).statusCode(403);
        act("staff-yunxiu", other, 0, "END", null).statusCode(404);
        act("bureau-leader", own, 0, "END", null).statusCode(403);
    }

    @Test
    void sanctionsAreForHeadsAndLeaders() {
        String id = added("discipline", officer("SANCTIONED", "姜样例", day()));
        entries("bureau-leader", "SANCTIONED").statusCode(200).body("items.id", hasItem(id));
        entry("leader-yunxiu", id).statusCode(200);
        entry("leader-fazhi", id).statusCode(404);
        entries("staff-yunxiu", "SANCTIONED").statusCode(404);
        entries("inspector", "SANCTIONED").statusCode(404);
        entry("staff-yunxiu", id).statusCode(404);
    }

    @Test
    void badSignsAreForTheDisciplineOfficeAndTheOwnHead() {
        JsonPath plan = plan();
        String id = added("discipline", officer("BAD_SIGN", "姜样例", day()));
        String event = event("discipline", id);
        entry("leader-yunxiu", id).statusCode(200);
        for (String account : List.of("leader-fazhi", "unit-leader", "staff-yunxiu", "bureau-leader", "inspector")) {
            entry(account, id).statusCode(404);
        }
        entries("leader-fazhi", "BAD_SIGN").statusCode(200).body("items", hasSize(0));
        for (String account : List.of("staff-yunxiu", "bureau-leader", "staff", "inspector")) {
            entries(account, "BAD_SIGN").statusCode(404);
            As.account(account).get(API + "/rosters").then().body("kind", not(hasItem("BAD_SIGN")));
        }
        // Not even by what is owed: 提醒教育 is 纪委's alone.
        assertEquals(List.of("姜样例"), obligations("discipline", event).getList("items.owner.name"));
        assertEquals(List.of("纪委"), obligations("staff-jiwei", event).getList("items.unit.name"));
        String talk = obligations("discipline", event).getString("items[0].id");
        for (String account : List.of("bureau-leader", "staff-yunxiu", "leader-yunxiu", "staff")) {
            As.account(account).get(API + "/obligations/" + talk).then().statusCode(404);
        }
        As.account("bureau-leader").get(API + "/events/" + event).then().statusCode(404);
        As.account("leader-yunxiu").get(API + "/events/" + event).then().statusCode(200);

        // Nobody reads about himself.
        String head = added("discipline", officer("BAD_SIGN", "陶示例", day()));
        entry("leader-yunxiu", head).statusCode(404);
        String own = added("discipline-head", officer("BAD_SIGN", "戴样例", day()));
        entry("discipline", own).statusCode(404);
        As.account("discipline")
                .get(API + "/events/" + event("discipline-head", own))
                .then()
                .statusCode(404);
        entry("discipline-head", own).statusCode(200);
        Plans.close(plan);
    }

    @Test
    void aUnitIsAskedToKeepAList() {
        Map<String, Object> recruit = officer("NEW_RECRUIT", "沈样例", day());
        save("staff", UUID.randomUUID().toString(), null, recruit).statusCode(403);
        keeper("staff", "NEW_RECRUIT", Fixture.unit("政工室")).statusCode(403);
        keeper("discipline", "NEW_RECRUIT", Fixture.unit("政工室")).statusCode(200).body("keeper.name", is("政工室"));
        String id = added("staff", recruit);
        entries("staff", "NEW_RECRUIT").body("items.id", hasItem(id));
        save("staff-fazhi", UUID.randomUUID().toString(), null, officer("NEW_RECRUIT", "姜样例", day()))
                .statusCode(403);
        keeper("discipline", "BAD_SIGN", Fixture.unit("政工室")).statusCode(422).body("code", is("ROSTER_NOT_KEEPABLE"));
        keeper("discipline", "NEW_RECRUIT", null).statusCode(200);
        act("staff", id, 0, "END", null).statusCode(404);
    }

    @Test
    void supervisorsComeFromOutsideForATerm() {
        String organisation = "工会" + day();
        Map<String, Object> term = outsider("周外聘", organisation, "2042-01-01", "2042-12-31");
        String id = added("discipline", term);
        entries("staff-yunxiu", "CONDUCT_SUPERVISOR")
                .body("items.find { it.id == '" + id + "' }.organisation", is(organisation));
        save("discipline", UUID.randomUUID().toString(), null, outsider("周 外聘", organisation, "2042-12-01", null))
                .statusCode(409);
        Map<String, Object> officer = officer("CONDUCT_SUPERVISOR", "姜样例", day());
        save("discipline", UUID.randomUUID().toString(), null, officer)
                .statusCode(422)
                .body("code", is("ROSTER_PERSON_MISSING"));
        act("discipline", id, 0, "END", "2042-05-31").statusCode(200).body("state", is("ENDED"));
        As.account("discipline")
                .get(API + "/rosters/CONDUCT_SUPERVISOR/entries?limit=200&on=2042-06-01")
                .then()
                .body("items.id", not(hasItem(id)));
        As.account("discipline")
                .get(API + "/rosters/CONDUCT_SUPERVISOR/entries?limit=200&on=2042-05-31&q=" + organisation)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void anotherBureauKnowsNothing() {
        String id = added("discipline", officer("NEW_RECRUIT", "姜样例", day()));
        var elsewhere = As.token(token -> token.bureau("changzhou").roles("discipline"));
        elsewhere.get(API + "/roster-entries/" + id).then().statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/rosters/NEW_RECRUIT/entries?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", everyItem(not(is(id))));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .contentType("application/json")
                .body(officer("NEW_RECRUIT", "姜样例", day()))
                .put(API + "/roster-entries/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", is("PERSON_NOT_IN_DIRECTORY"));
    }

    private static io.restassured.response.ValidatableResponse keeper(String account, String kind, UUID unit) {
        return As.account(account)
                .contentType("application/json")
                .body(unit == null ? Map.of() : Map.of("unit", unit))
                .put(API + "/rosters/" + kind + "/keeper")
                .then();
    }

    /** No holidays are published for these years: a due date moves off the weekend. */
    private static String afterWeekend(LocalDate day) {
        LocalDate worked = day;
        while (worked.getDayOfWeek().getValue() > 5) {
            worked = worked.plusDays(1);
        }
        return worked.toString();
    }
}
