package org.qingyuan.responsibility.subtask;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SubtaskResourceTest {
    private JsonPath plan;
    private String study;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2039, 6, 15));
        plan = Plans.published(2039);
        study = As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[0].id"))
                .then()
                .extract()
                .path("items.find { it.required == 2 }.id");
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void aUnitDividesWhatItOwesAndTheAssigneeTicksItOff() {
        Map<String, Object> head = ofUnit("主任");
        String id = UUID.randomUUID().toString();
        save("staff", id, null, task("拟定学习计划", "POST", head.get("id"), "2039-06-10"))
                .statusCode(201)
                .body("assigneeKind", is("POST"))
                .body("overdue", is(true))
                .body("editable", is(true));
        // The head of 政工室 holds the post.
        mine("unit-leader").body("id", hasItem(id));
        mine("staff").body("id", not(hasItem(id)));
        act("unit-leader", id, "TICK", 0)
                .statusCode(200)
                .body("doneOn", is("2039-06-15"))
                .body("overdue", is(false));
        mine("unit-leader").body("id", not(hasItem(id)));
        save("staff", id, "\"1\"", task("改个题目", "POST", head.get("id"), "2039-06-10"))
                .statusCode(409)
                .body("code", is("SUBTASK_DONE"));
        act("staff", id, "UNTICK", 1).statusCode(200).body("doneOn", is(nullValue()));
        save("staff", id, "\"1\"", task("改个题目", "POST", head.get("id"), "2039-06-30"))
                .statusCode(412);
        save("staff", id, "\"2\"", task("改个题目", "POST", head.get("id"), "2039-06-30"))
                .statusCode(200)
                .body("title", is("改个题目"));
        list("discipline").body("title", contains("改个题目")).body("editable", contains(false));
        As.account("staff").header("If-Match", "\"3\"").delete(path(id)).then().statusCode(204);
        list("staff").body("$", hasSize(0));
    }

    @Test
    void onlyTheOwnUnitWritesAndOthersNeverSee() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> task = task("联系授课人", "PERSON", ofUnit("民警").get("person"), "2039-09-30");
        save("staff-yunxiu", id, null, task).statusCode(404);
        save("discipline", id, null, task).statusCode(403);
        save("discipline-head", id, null, task).statusCode(403);
        save("staff", id, null, task).statusCode(201);
        As.account("staff-yunxiu")
                .get(API + "/obligations/" + study + "/subtasks")
                .then()
                .statusCode(404);
        act("staff-yunxiu", id, "TICK", 0).statusCode(404);
        act("discipline", id, "TICK", 0).statusCode(403);
        As.account("discipline-head")
                .get(API + "/obligations/" + study + "/subtasks")
                .then()
                .statusCode(200);
        As.account("auditor").get(API + "/my-subtasks").then().statusCode(403);
        As.account("staff-yunxiu")
                .header("If-Match", "\"0\"")
                .delete(path(id))
                .then()
                .statusCode(404);
    }

    @Test
    void whoMayRecordIsSaidWithTheObligation() {
        recordable("staff", true);
        recordable("unit-leader", true);
        // The head of 纪委 heads a unit too, but none that owes this.
        recordable("discipline-head", false);
        recordable("bureau-leader", false);
    }

    private void recordable(String account, boolean expected) {
        As.account(account)
                .get(API + "/obligations/" + study)
                .then()
                .statusCode(200)
                .body("recordable", is(expected));
    }

    @Test
    void theAssigneeIsOfTheUnitAndTheDayInTheWindow() {
        String id = UUID.randomUUID().toString();
        String stranger = As.account("staff")
                .get(API + "/posts?limit=200")
                .then()
                .extract()
                .path("items.find { it.title == '所长' }.id");
        save("staff", id, null, task("外单位", "POST", stranger, "2039-09-30"))
                .statusCode(422)
                .body("code", is("ASSIGNEE_NOT_OF_UNIT"));
        Object own = ofUnit("民警").get("person");
        save("staff", id, null, task("太晚", "PERSON", own, "2040-01-31"))
                .statusCode(422)
                .body("code", is("SUBTASK_OUTSIDE_WINDOW"));
        save("staff", id, null, task("按时", "PERSON", own, "2039-09-30")).statusCode(201);
        save("staff", id, null, task("没有版本", "PERSON", own, "2039-09-30")).statusCode(428);
    }

    @Test
    void whatIsOverdueIsDividedUntilALaterDay() {
        BusinessDate.set(LocalDate.of(2040, 1, 15));
        Object own = ofUnit("民警").get("person");
        save("staff", UUID.randomUUID().toString(), null, task("补办", "PERSON", own, "2040-02-15"))
                .statusCode(201)
                .body("overdue", is(false));
        Plans.close(plan);
        plan = Plans.published(2039);
        save("staff", UUID.randomUUID().toString(), null, task("终止后", "PERSON", own, "2040-02-15"))
                .statusCode(409)
                .body("code", is("OBLIGATION_CLOSED"));
    }

    @Test
    void aRecordShowsThatItWasDone() {
        String id = UUID.randomUUID().toString();
        save("staff", id, null, task("组织学习", "PERSON", ofUnit("民警").get("person"), "2039-09-30"))
                .statusCode(201);
        String record = UUID.randomUUID().toString();
        As.account("staff")
                .contentType("application/json")
                .body(Map.of("title", "六月学习", "content", "", "participants", "", "obligations", List.of(study)))
                .put(API + "/records/" + record)
                .then()
                .statusCode(201);
        As.account("staff")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "TICK", "record", UUID.randomUUID().toString()))
                .post(path(id) + "/acts")
                .then()
                .statusCode(404);
        As.account("staff")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "TICK", "record", record))
                .post(path(id) + "/acts")
                .then()
                .statusCode(200)
                .body("record.name", is("六月学习"));
    }

    /** A post of 政工室 by its title. */
    private Map<String, Object> ofUnit(String title) {
        String unit = plan.getString("rows[0].responsible[0].unit.id");
        return As.account("staff")
                .get(API + "/posts?limit=200&unit=" + unit)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.title == '" + title + "' && it.unit == '" + unit + "' }");
    }

    private String path(String id) {
        return API + "/obligations/" + study + "/subtasks/" + id;
    }

    private ValidatableResponse list(String account) {
        return As.account(account)
                .get(API + "/obligations/" + study + "/subtasks")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse mine(String account) {
        return As.account(account).get(API + "/my-subtasks").then().statusCode(200);
    }

    private static Map<String, Object> task(String title, String kind, Object assignee, String due) {
        return new HashMap<>(Map.of("title", title, "assigneeKind", kind, "assignee", assignee, "due", due));
    }

    private ValidatableResponse save(String account, String id, String ifMatch, Map<String, Object> request) {
        var as = As.account(account).contentType("application/json").body(request);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch))
                .put(path(id))
                .then();
    }

    private ValidatableResponse act(String account, String id, String act, int version) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(path(id) + "/acts")
                .then();
    }
}
