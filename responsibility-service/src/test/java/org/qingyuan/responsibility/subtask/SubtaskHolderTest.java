package org.qingyuan.responsibility.subtask;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;
import static org.qingyuan.responsibility.directory.TestBureau.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.responsibility.reminder.Reminders;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** 换人: what was given to a post passes to the successor, what was given to a person ends with her time in the unit. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SubtaskHolderTest {
    private static final LocalDate MOVE = LocalDate.of(2026, 7, 10);

    @Inject
    Reminders reminders;

    private TestBureau bureau;
    private UUID discipline;
    private UUID office;
    private UUID elsewhere;
    private UUID clerk;
    private Map<String, Object> officer;
    private Map<String, Object> post;
    private String study;

    @BeforeEach
    void aStudyOfTheOffice() {
        bureau = TestBureau.create();
        BusinessDate.set(LocalDate.of(2026, 3, 1));
        discipline = bureau.make("units", bureau.unit("纪委", "DISCIPLINE", 1));
        office = bureau.make("units", bureau.unit("政工室", "OPERATIONAL", 2));
        elsewhere = bureau.make("units", bureau.unit("治安大队", "OPERATIONAL", 3));
        clerk = person("S0001", "甲经办", office);
        officer = with(bureau.person("S0002", "乙教导员", office), "account", "officer-" + bureau.code);
        bureau.make("people", officer);
        post = post(officer.get("id"), "2026-01-01");
        bureau.make("posts", post);
        study = as(office, clerk, "staff")
                .get(API + "/obligations?limit=200&plan=" + published().getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    @Test
    void whatWasGivenToAPostPassesToTheSuccessor() {
        String id = given("POST", post.get("id"));
        mine(office, id(officer), "staff").body("id", contains(id));
        bureau.put("posts", post.get("id"), with(post, "validTo", "2026-06-30"), 0)
                .statusCode(200);
        BusinessDate.set(MOVE);
        mine(office, id(officer), "staff").body("orphaned", contains(true));
        UUID next = person("S0003", "丙教导员", office);
        Map<String, Object> second = post(next, "2026-07-05");
        bureau.make("posts", second);
        mine(office, next, "staff").body("id", contains(id)).body("orphaned", contains(false));
        mine(office, id(officer), "staff").body("id", empty());
        as(office, clerk, "staff")
                .get(API + "/obligations/" + study + "/subtasks")
                .then()
                .body("assignee.name", contains("教导员（丙教导员）"))
                .body("assignee.id", contains(second.get("id").toString()));
        assertEquals(List.of("汇总谈心谈话"), told(office, next));
        assertEquals(List.of(), told(office, id(officer)));
        tick(office, next, id).statusCode(200);
    }

    @Test
    void whatWasGivenToAPersonStaysWithTheUnit() {
        String id = given("PERSON", officer.get("id"));
        bureau.put("posts", post.get("id"), with(post, "validTo", "2026-06-30"), 0)
                .statusCode(200);
        bureau.put("people", officer.get("id"), with(officer, "unit", elsewhere), 0)
                .statusCode(200);
        BusinessDate.set(MOVE);
        mine(elsewhere, id(officer), "staff").body("id", empty());
        tick(elsewhere, id(officer), id).statusCode(404);
        assertEquals(List.of(), told(elsewhere, id(officer)));
        // The unit's people see that it is nobody's, and give it to somebody else.
        mine(office, clerk, "staff").body("id", contains(id)).body("orphaned", contains(true));
        as(office, clerk, "staff")
                .get(API + "/obligations/" + study + "/subtasks")
                .then()
                .body("orphaned", contains(true));
        tick(office, clerk, id).statusCode(200).body("orphaned", is(false));
    }

    private ValidatableResponse mine(UUID unit, UUID person, String role) {
        return as(unit, person, role).get(API + "/my-subtasks").then().statusCode(200);
    }

    private ValidatableResponse tick(UUID unit, UUID person, String id) {
        return as(unit, person, "staff")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "TICK"))
                .post(API + "/obligations/" + study + "/subtasks/" + id + "/acts")
                .then();
    }

    /** What somebody is reminded of on the day of the move, a week before the sub-task is due. */
    private List<String> told(UUID unit, UUID person) {
        reminders.record(bureau.code, MOVE, Instant.parse("2026-07-10T02:00:00Z"));
        return as(unit, person, "staff")
                .get(API + "/reminders?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.audience == 'ASSIGNEE' }.clause");
    }

    private String given(String kind, Object assignee) {
        String id = UUID.randomUUID().toString();
        as(office, clerk, "staff")
                .contentType("application/json")
                .body(Map.of("title", "汇总谈心谈话", "assigneeKind", kind, "assignee", assignee, "due", "2026-07-15"))
                .put(API + "/obligations/" + study + "/subtasks/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private UUID person(String number, String name, UUID unit) {
        return bureau.make("people", with(bureau.person(number, name, unit), "account", number + "-" + bureau.code));
    }

    private Map<String, Object> post(Object person, String from) {
        return with(
                bureau.object(
                        "unit",
                        office,
                        "person",
                        person,
                        "title",
                        "教导员",
                        "kind",
                        "DEPUTY_HEAD",
                        "economicResponsibility",
                        false),
                "validFrom",
                from);
    }

    private static UUID id(Map<String, Object> body) {
        return (UUID) body.get("id");
    }

    private JsonPath published() {
        JsonPath draft = SmallTable.titled("试验局责任分解表")
                .row("1.1、学习", "每年集中学习不少于2次。", "政工室", "无", "全年")
                .importAs(as(discipline, null, "discipline"), 2026);
        draft = Plans.proofread(as(discipline, null, "discipline"), draft);
        return as(discipline, null, "discipline")
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of("validFrom", "2026-01-01", "validTo", "2026-12-31", "reportCycle", "P6M"))
                .post(API + "/plans/" + draft.getString("id") + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification as(UUID unit, UUID person, String role) {
        return As.token(token -> {
            token.bureau(bureau.code).unit(unit).roles(role);
            return person == null ? token : token.person(person);
        });
    }
}
