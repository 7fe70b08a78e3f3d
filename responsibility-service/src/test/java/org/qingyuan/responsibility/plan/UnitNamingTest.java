package org.qingyuan.responsibility.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class UnitNamingTest {
    private TestBureau bureau;
    private UUID order;
    private UUID traffic;
    private JsonPath plan;

    @BeforeEach
    void aTableThatShortensNames() {
        bureau = TestBureau.create();
        bureau.make("units", bureau.unit("纪委", "DISCIPLINE", 1));
        order = bureau.make("units", bureau.unit("治安大队", "OPERATIONAL", 2));
        traffic = bureau.make("units", bureau.unit("交通巡逻警察大队", "OPERATIONAL", 3));
        plan = SmallTable.titled("试验局责任分解表")
                .row("1.1、学习", "每年集中学习不少于2次。", "治安、纪委", "交巡警", "全年")
                .row("1.2、培训", "每年培训不少于1次。", "交巡警", "湖滨派出所", "全年")
                .importAs(discipline(), 2026);
    }

    @Test
    void theAnswerOfTheImportOffersWhatUnknownWordsMayMean() {
        read().body("unknownUnits.text", contains("治安", "交巡警", "湖滨派出所"))
                .body("unknownUnits[0].candidates[0].name", is("治安大队"))
                .body("unknownUnits[1].candidates[0].name", is("交通巡逻警察大队"))
                .body("unknownUnits[1].times", is(2))
                .body("unknownUnits[2].candidates", empty())
                .body("unknownUnits.candidates.collect { it.size() }.max()", lessThanOrEqualTo(5));
    }

    @Test
    void oneWordIsNamedOnceForTheWholeTable() {
        name(plan, "交巡警", traffic, false)
                .statusCode(200)
                .body("unknownUnits.text", contains("治安", "湖滨派出所"))
                .body("rows[0].supporting[0].unit.name", is("交通巡逻警察大队"))
                .body("rows[1].responsible[0].unit.name", is("交通巡逻警察大队"))
                .body(
                        "rows.flags.flatten().findAll { it.code == 'UNIT_UNKNOWN' && it.message.contains('交巡警') }.settledAt",
                        everyItem(notNullValue()));
        history(traffic).body("items.size()", is(1));
    }

    @Test
    void anAliasIsInTheDirectoryWithWhoWroteIt() {
        name(plan, "治安", order, true).statusCode(200);
        bureau.admin().get(API + "/units/" + order).then().statusCode(200).body("aliases", contains("治安"));
        history(order).body("items.size()", is(2)).body("items.byAccount", hasItem("reviewer"));
        JsonPath again = SmallTable.titled("第二张表")
                .row("1.1、学习", "每年集中学习不少于2次。", "治安", "无", "全年")
                .importAs(discipline(), 2026);
        assertEquals("治安大队", again.getString("rows[0].responsible[0].unit.name"));
    }

    @Test
    void aWordThatIsNotThereAndAGroupsAliasAreRefused() {
        name(plan, "经侦", order, false).statusCode(409).body("code", is("WORDS_NOT_UNKNOWN"));
        name(plan, "治安", UUID.randomUUID(), false).statusCode(422).body("code", is("UNIT_NOT_IN_DIRECTORY"));
        Map<String, Object> group = bureau.object("name", "各所队", "kinds", List.of("OPERATIONAL"));
        group.remove("validFrom");
        UUID all = bureau.make("unit-groups", group);
        name(plan, "治安", all, true).statusCode(422).body("code", is("ALIAS_NEEDS_UNIT"));
        name(plan, "治安", all, false).statusCode(200);
    }

    @Test
    void onlyTheDisciplineOfficeOfTheBureauNamesUnits() {
        for (String role : new String[] {"staff", "unit-leader", "admin", "bureau-leader"}) {
            named(bureau.as(role), plan, "治安", order).statusCode(403);
        }
        named(As.account("discipline"), plan, "治安", order).statusCode(404);
        discipline()
                .contentType("application/json")
                .body(Map.of("text", "治安", "unit", order, "alias", false))
                .put(API + "/plans/" + plan.getString("id") + "/unit-words")
                .then()
                .statusCode(428);
        name(plan, "治安", order, false).statusCode(200);
        name(plan, "交巡警", traffic, false).statusCode(412);
    }

    private ValidatableResponse read() {
        return discipline().get(API + "/plans/" + plan.getString("id")).then().statusCode(200);
    }

    private ValidatableResponse history(UUID unit) {
        return bureau.admin().get(API + "/units/" + unit + "/history").then().statusCode(200);
    }

    private ValidatableResponse name(JsonPath of, String text, UUID unit, boolean alias) {
        return discipline()
                .header("If-Match", etag(of))
                .contentType("application/json")
                .body(Map.of("text", text, "unit", unit, "alias", alias))
                .put(API + "/plans/" + of.getString("id") + "/unit-words")
                .then();
    }

    private static ValidatableResponse named(RequestSpecification as, JsonPath of, String text, UUID unit) {
        return as.header("If-Match", etag(of))
                .contentType("application/json")
                .body(Map.of("text", text, "unit", unit, "alias", false))
                .put(API + "/plans/" + of.getString("id") + "/unit-words")
                .then();
    }

    private RequestSpecification discipline() {
        UUID person = UUID.nameUUIDFromBytes(bureau.code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return As.token(
                t -> t.bureau(bureau.code).account("reviewer").person(person).roles("discipline"));
    }
}
