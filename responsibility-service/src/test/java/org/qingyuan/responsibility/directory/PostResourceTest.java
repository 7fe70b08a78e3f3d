package org.qingyuan.responsibility.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.directory.TestBureau.API;
import static org.qingyuan.responsibility.directory.TestBureau.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PostResourceTest {
    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void postsComeByUnitAndRank() {
        As.account("staff")
                .get(API + "/posts?unit=" + Fixture.unit("局领导"))
                .then()
                .statusCode(200)
                .body("items.title", contains("局长", "政委", "副局长", "副局长"))
                .body("items[0].personName", equalTo("赵示例"))
                .body("items[0].unitName", equalTo("局领导"))
                .body("items[0].economicResponsibility", equalTo(true));
        As.account("staff").get(API + "/posts?q=孙示例").then().body("items.title", contains("纪委书记", "纪委负责人"));
        As.account("staff").get(API + "/posts?kind=AUDITOR").then().body("items.personName", contains("项样例"));
    }

    @Test
    void everyPostIsOnExactlyOnePage() {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = Answer.of(As.account("staff")
                    .get(API + "/posts?limit=9&after=" + after)
                    .then()
                    .statusCode(200));
            ids.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);
        long posts = Fixture.bureau().posts().stream()
                .filter(post -> post.bureau().equals("jintan"))
                .count();
        assertEquals(posts, ids.size());
        assertEquals(posts, new HashSet<>(ids).size());
    }

    @Test
    void aPostLiesWithinTheDaysOfItsUnitAndItsHolder() {
        TestBureau bureau = TestBureau.create();
        UUID unit = bureau.newUnit("甲");
        Map<String, Object> person = with(bureau.person("800001", "张三", unit), "validTo", "2026-12-31");
        bureau.make("people", person);
        Map<String, Object> post = bureau.object(
                "unit",
                unit,
                "person",
                person.get("id"),
                "title",
                "主任",
                "kind",
                "HEAD",
                "economicResponsibility",
                true);
        bureau.put("posts", post.get("id"), post)
                .statusCode(422)
                .body("code", equalTo("OUTSIDE_PERIOD"))
                .body("detail", equalTo("有效期超出“张三”的有效期（2026-01-01 至 2026-12-31）。"))
                .body("errors.field", contains("person"));
        bureau.put("posts", post.get("id"), with(post, "validTo", "2026-12-31")).statusCode(201);
        bureau.put("posts", post.get("id"), with(post, "validFrom", "2025-12-31"), 0)
                .statusCode(422)
                .body("errors.message", hasItem("有效期超出“甲”的有效期（2026-01-01 至 …）。"));
        bureau.put("people", person.get("id"), with(person, "validTo", "2026-06-30"), 0)
                .statusCode(422)
                .body("code", equalTo("STILL_IN_USE"));
    }

    @Test
    void aLeaderIsInChargeAlone() {
        TestBureau bureau = TestBureau.create();
        UUID unit = bureau.newUnit("甲");
        UUID first = bureau.newPerson("800001", "张三", unit);
        UUID second = bureau.newPerson("800002", "李四", unit);
        Map<String, Object> charge = bureau.object("unit", unit, "leader", first);
        bureau.make("leaders-in-charge", charge);
        Map<String, Object> successor = with(bureau.object("unit", unit, "leader", second), "validFrom", "2026-07-01");
        bureau.put("leaders-in-charge", successor.get("id"), successor)
                .statusCode(422)
                .body("code", equalTo("LEADER_IN_CHARGE_OVERLAP"))
                .body("detail", equalTo("甲 在同一时期已有分管领导 张三。"));
        bureau.put("leaders-in-charge", charge.get("id"), with(charge, "validTo", "2026-06-30"), 0)
                .statusCode(200);
        bureau.put("leaders-in-charge", successor.get("id"), successor).statusCode(201);
        bureau.as("staff")
                .get(API + "/leaders-in-charge")
                .then()
                .body("items.leaderName", contains("李四"))
                .body("items.unitName", contains("甲"));
        bureau.as("staff").get(API + "/leaders-in-charge?closed=true").then().body("items", hasSize(2));
    }

    @Test
    void onlyAGeneralBranchHasBranches() {
        TestBureau bureau = TestBureau.create();
        UUID unit = bureau.newUnit("甲");
        UUID secretary = bureau.newPerson("800001", "张三", unit);
        UUID general = bureau.make(
                "party-branches", bureau.object("name", "机关党总支", "kind", "GENERAL_BRANCH", "secretary", secretary));
        Map<String, Object> branch = bureau.object(
                "name", "第一党支部", "kind", "BRANCH", "parent", general, "unit", unit, "secretary", secretary);
        UUID first = bureau.make("party-branches", branch);
        Map<String, Object> below = bureau.object("name", "第二党支部", "kind", "BRANCH", "parent", first);
        bureau.put("party-branches", below.get("id"), below)
                .statusCode(422)
                .body("code", equalTo("PARENT_NOT_GENERAL"));
        Map<String, Object> same = bureau.object("name", "第一 党支部", "kind", "BRANCH");
        bureau.put("party-branches", same.get("id"), same).statusCode(422).body("code", equalTo("NAME_TAKEN"));
        bureau.as("staff")
                .get(API + "/party-branches?parent=" + general)
                .then()
                .body("items.name", contains("第一党支部"))
                .body("items.secretaryName", contains("张三"))
                .body("items.unitName", contains("甲"));
    }

    @Test
    void aGroupNamesKindsOrUnits() {
        TestBureau bureau = TestBureau.create();
        UUID unit = bureau.newUnit("甲");
        Map<String, Object> group = bureau.object("name", "联席会议成员单位", "units", List.of(unit));
        group.remove("validFrom");
        bureau.make("unit-groups", group);
        bureau.put("unit-groups", group.get("id"), with(group, "kinds", List.of("GENERAL")), 0)
                .statusCode(422)
                .body("code", equalTo("GROUP_WITHOUT_UNITS"));
        bureau.put("unit-groups", group.get("id"), with(group, "name", "甲"), 0)
                .statusCode(422)
                .body("code", equalTo("NAME_TAKEN"));
        bureau.as("staff")
                .get(API + "/unit-groups/{id}", group.get("id"))
                .then()
                .body("units", contains(unit.toString()))
                .body("kinds", hasSize(0));
        As.account("staff")
                .get(API + "/unit-groups?q=各单位")
                .then()
                .body("items[0].kinds", contains("DISCIPLINE", "GENERAL", "OPERATIONAL", "STATION"));
    }
}
