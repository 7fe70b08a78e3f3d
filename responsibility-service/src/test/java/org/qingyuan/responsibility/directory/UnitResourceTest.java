package org.qingyuan.responsibility.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.directory.TestBureau.API;
import static org.qingyuan.responsibility.directory.TestBureau.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class UnitResourceTest {
    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void pagesComeInTheOrderOfTheDirectory() {
        List<String> names = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = list("staff", "limit=7" + (after == null ? "" : "&after=" + after))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            names.addAll(page.getList("items.name"));
            sizes.add(page.getList("items").size());
            after = page.getString("next");
        } while (after != null);
        assertEquals(List.of(7, 7, 6), sizes);
        assertEquals(
                List.of(
                        "局领导",
                        "纪委",
                        "政工室",
                        "办公室",
                        "审计室",
                        "法制室",
                        "指挥中心",
                        "督察大队",
                        "行政服务审批中心公安窗口",
                        "治安大队",
                        "刑侦大队",
                        "经侦大队",
                        "出入境管理大队",
                        "网安大队",
                        "云岫派出所",
                        "松风派出所",
                        "白鹭派出所",
                        "星河派出所",
                        "竹影派出所",
                        "银杏巡逻中队"),
                names);
    }

    @Test
    void searchFindsNamesAndAliasesWhateverTheSpacing() {
        list("staff", "q=出 入 境").body("items.name", contains("出入境管理大队"));
        list("staff", "q=局办").body("items.name", contains("办公室"));
        list("staff", "q=派出所").body("items", hasSize(5));
        list("staff", "q=%25").body("items", hasSize(0));
        list("staff", "kind=GENERAL").body("items.name", contains("政工室", "办公室", "审计室"));
    }

    @Test
    void brokenQuestionsAreRefused() {
        list("staff", "limit=0").statusCode(400);
        list("staff", "limit=201").statusCode(400);
        list("staff", "after=x").statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void oneUnitComesWithItsVersion() {
        As.account("staff")
                .get(API + "/units/{id}", Fixture.unit("纪委"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("纪委"))
                .body("kind", equalTo("DISCIPLINE"))
                .body("aliases", contains("纪检", "纪检监察部门", "纪检监察室"))
                .body("validFrom", equalTo("2026-01-01"))
                .body("validTo", nullValue());
    }

    @Test
    void aSuperiorSeesTheBureausBelowAndNobodyElseLooksAside() {
        As.account("superior")
                .get(API + "/units?bureau=jintan&limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(20));
        As.account("superior")
                .get(API + "/units/{id}?bureau=jintan", Fixture.unit("政工室"))
                .then()
                .statusCode(200);
        As.account("admin").get(API + "/units?bureau=changzhou").then().statusCode(404);
        As.token(token -> token.bureau("elsewhere").roles("superior"))
                .get(API + "/units?bureau=jintan")
                .then()
                .statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/units/{id}?bureau=jintan", Fixture.unit("政工室"))
                .then()
                .statusCode(404);
    }

    @Test
    void aUnitOfAnotherBureauIsNotThere() {
        As.account("superior")
                .get(API + "/units/{id}", Fixture.unit("政工室"))
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void putMakesRepeatsAndChanges() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> unit = bureau.unit("治安大队", "OPERATIONAL", 1, "治安");
        Object id = unit.get("id");

        bureau.put("units", id, unit).statusCode(201).header("ETag", "\"0\"").body("version", equalTo(0));
        bureau.put("units", id, unit).statusCode(200).header("ETag", "\"0\"");

        Map<String, Object> renamed = with(unit, "name", "治安管理大队");
        bureau.put("units", id, renamed).statusCode(428).body("code", equalTo("VERSION_REQUIRED"));
        bureau.put("units", id, renamed, 7).statusCode(412).body("code", equalTo("STALE_VERSION"));
        bureau.put("units", id, renamed, 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("治安管理大队"));
        bureau.put("units", id, with(renamed, "aliases", List.of("治安", "治安支队")), 1)
                .statusCode(200)
                .body("aliases", contains("治安", "治安支队"));
    }

    @Test
    void theIdInTheBodyIsTheOneInTheAddress() {
        TestBureau bureau = TestBureau.create();
        bureau.put("units", UUID.randomUUID(), bureau.unit("甲", "GENERAL", 1))
                .statusCode(400)
                .body("code", equalTo("ID_DIFFERS"));
    }

    @Test
    void aBodyWithoutTheNecessaryIsRefusedFieldByField() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> unit = with(bureau.unit(" ", "GENERAL", -1), "validFrom", null);
        bureau.put("units", unit.get("id"), unit)
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.field", hasItems("name", "ordinal", "validFrom"));
    }

    @Test
    void oneWordFindsOneUnit() {
        TestBureau bureau = TestBureau.create();
        bureau.make("units", bureau.unit("治安大队", "OPERATIONAL", 1, "治安"));
        Map<String, Object> other = bureau.unit("巡特警大队", "OPERATIONAL", 2, "治　安");
        bureau.put("units", other.get("id"), other)
                .statusCode(422)
                .body("code", equalTo("NAME_TAKEN"))
                .body("detail", equalTo("名称或别名“治　安”已被“治安大队”使用。"))
                .body("errors.field", contains("aliases"));
        bureau.admin()
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(other)
                .put(API + "/units/{id}", other.get("id"))
                .then()
                .statusCode(422)
                .body("detail", equalTo("The name or alias 治　安 already belongs to 治安大队."));
    }

    @Test
    void aNameIsFreeOnceItsUnitIsClosed() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> unit = bureau.unit("治安大队", "OPERATIONAL", 1);
        bureau.make("units", unit);
        bureau.put("units", unit.get("id"), with(unit, "validTo", "2026-06-30"), 0)
                .statusCode(200);
        bureau.make("units", with(bureau.unit("治安大队", "OPERATIONAL", 1), "validFrom", "2026-07-01"));
    }

    @Test
    void aClosedUnitLeavesTheListButStaysThere() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> unit = bureau.unit("老单位", "GENERAL", 1);
        bureau.make("units", unit);
        bureau.newUnit("新单位");
        bureau.put("units", unit.get("id"), with(unit, "validTo", "2026-01-31"), 0)
                .statusCode(200);
        bureau.as("staff").get(API + "/units").then().body("items.name", contains("新单位"));
        bureau.as("staff").get(API + "/units?closed=true").then().body("items", hasSize(2));
        bureau.as("staff")
                .get(API + "/units/{id}", unit.get("id"))
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-01-31"));
    }

    @Test
    void aUnitIsNotClosedUnderThoseWhoServeInIt() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> unit = bureau.unit("政工室", "GENERAL", 1);
        UUID id = bureau.make("units", unit);
        bureau.newPerson("800001", "张三", id);
        bureau.put("units", id, with(unit, "validTo", "2026-06-30"), 0)
                .statusCode(422)
                .body("code", equalTo("STILL_IN_USE"))
                .body("detail", equalTo("不能停用：“张三”在此之后仍在使用它。"));
        bureau.put("units", id, with(unit, "validTo", "2025-06-30"), 0)
                .statusCode(422)
                .body("errors.message", hasItems("停用日期早于启用日期。"));
    }

    @Test
    void parentsFormATree() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> above = bureau.unit("甲", "GENERAL", 1);
        UUID top = bureau.make("units", above);
        Map<String, Object> below = with(bureau.unit("乙", "GENERAL", 2), "parent", top);
        bureau.make("units", below);
        bureau.put("units", top, with(above, "parent", below.get("id")), 0)
                .statusCode(422)
                .body("code", equalTo("CIRCULAR_PARENT"));
        bureau.put("units", top, with(above, "parent", Fixture.unit("政工室")), 0)
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_UNIT"));
        bureau.as("staff").get(API + "/units?parent=" + top).then().body("items.name", contains("乙"));
    }

    @Test
    void onlyTheBureausOwnAdministratorWrites() {
        TestBureau bureau = TestBureau.create("jintan");
        Map<String, Object> unit = bureau.unit("甲", "GENERAL", 1);
        for (String role : new String[] {"staff", "unit-leader", "discipline-head", "superior", "auditor"}) {
            bureau.as(role)
                    .contentType(ContentType.JSON)
                    .body(unit)
                    .put(API + "/units/{id}", unit.get("id"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }
        As.account("admin")
                .contentType(ContentType.JSON)
                .body(unit)
                .put(API + "/units/{id}", unit.get("id"))
                .then()
                .statusCode(403)
                .body("code", equalTo("BUREAU_NOT_YOURS"));
        As.nobody().get(API + "/units").then().statusCode(401);
        As.roles("directory-feed").get(API + "/units").then().statusCode(403);
    }

    private static ValidatableResponse list(String account, String query) {
        return As.account(account).get(API + "/units?" + query).then();
    }
}
