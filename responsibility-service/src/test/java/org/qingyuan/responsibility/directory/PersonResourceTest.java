package org.qingyuan.responsibility.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.directory.TestBureau.API;
import static org.qingyuan.responsibility.directory.TestBureau.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PersonResourceTest {
    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void policeNumbersShowToThoseWhoKeepTheDirectoryAndToDiscipline() {
        for (String account : new String[] {"admin", "discipline", "discipline-head"}) {
            As.account(account)
                    .get(API + "/people?q=赵示例")
                    .then()
                    .statusCode(200)
                    .body("items.policeNumber", contains("900101"))
                    .body("items.account", contains("bureau-leader"))
                    .body("items.unitName", contains("局领导"));
        }
        for (String account : new String[] {"staff", "unit-leader", "bureau-leader", "auditor", "handler"}) {
            As.account(account)
                    .get(API + "/people?q=赵示例")
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("赵示例"))
                    .body("items.policeNumber", contains(nullValue()))
                    .body("items.account", contains(nullValue()));
        }
        As.account("superior")
                .get(API + "/people?bureau=jintan&limit=200")
                .then()
                .statusCode(200)
                .body("items.policeNumber", everyItem(nullValue()));
    }

    @Test
    void aNumberFindsItsPersonOnlyForThoseWhoMaySeeIt() {
        As.account("admin").get(API + "/people?q=900101").then().body("items.name", contains("赵示例"));
        As.account("discipline").get(API + "/people?q=bureau-l").then().body("items.name", contains("赵示例"));
        As.account("staff").get(API + "/people?q=900101").then().body("items", hasSize(0));
    }

    @Test
    void peopleOfOneUnit() {
        As.account("staff")
                .get(API + "/people?unit=" + Fixture.unit("政工室"))
                .then()
                .body("items", hasSize(2))
                .body("items.unitName", everyItem(equalTo("政工室")));
    }

    @Test
    void numberAndAccountBelongToOnePerson() {
        TestBureau bureau = TestBureau.create();
        UUID unit = bureau.newUnit("甲");
        bureau.make("people", with(bureau.person("800001", "张三", unit), "account", "zhangsan"));
        Map<String, Object> other = bureau.person("800001", "李四", unit);
        bureau.put("people", other.get("id"), other)
                .statusCode(422)
                .body("code", equalTo("POLICE_NUMBER_TAKEN"))
                .body("detail", equalTo("警号 800001 已属于 张三。"));
        Map<String, Object> another = with(bureau.person("800002", "李四", unit), "account", "zhangsan");
        bureau.put("people", another.get("id"), another).statusCode(422).body("code", equalTo("ACCOUNT_TAKEN"));
        bureau.put("people", another.get("id"), with(another, "account", null)).statusCode(201);
    }

    @Test
    void theUnitIsOneOfTheBureau() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> person = bureau.person("800001", "张三", Fixture.unit("政工室"));
        bureau.put("people", person.get("id"), person)
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_UNIT"))
                .body("errors.field", contains("unit"));
    }

    @Test
    void whoLeavesStaysInTheHistory() {
        TestBureau bureau = TestBureau.create();
        UUID unit = bureau.newUnit("甲");
        Map<String, Object> person = bureau.person("800001", "张三", unit);
        UUID id = bureau.make("people", person);
        bureau.put("people", id, with(person, "validTo", "2026-03-31"), 0).statusCode(200);
        bureau.as("staff").get(API + "/people").then().body("items", hasSize(0));
        bureau.as("staff").get(API + "/people?closed=true").then().body("items.name", contains("张三"));
        bureau.as("discipline-head")
                .get(API + "/people/{id}/history", id)
                .then()
                .body("items.body.validTo", contains("2026-03-31", null));
    }
}
