package org.qingyuan.responsibility.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.responsibility.revision.RevisionBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FormerHoldersTest {
    @Inject
    EntityManager entities;

    private TestBureau bureau;
    private UUID station;
    private UUID keeper;

    @BeforeEach
    void inSummer() {
        bureau = TestBureau.create();
        station = bureau.make("units", bureau.unit("东城派出所", "STATION", 1));
        keeper = bureau.newPerson("S0009", "丁纪检", station);
        BusinessDate.set(LocalDate.of(2026, 7, 1));
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    @Test
    void whoLeftIsAuditedAfterwards() {
        UUID first = bureau.newPerson("S0001", "甲所长", station);
        UUID second = bureau.newPerson("S0002", "乙所长", station);
        UUID third = bureau.newPerson("S0003", "丙教导员", station);
        Map<String, Object> passedOn = post("所长", second, null);
        bureau.make("posts", passedOn);
        bureau.toldOn(entities, "2026-01-01", passedOn, first);
        bureau.toldOn(entities, "2026-05-20", passedOn, second);
        bureau.make("posts", post("教导员", third, "2026-06-15"));

        asKeeper()
                .get(API + "/audit-schedule/former")
                .then()
                .statusCode(200)
                .body("leader.name", contains("丙教导员", "甲所长"))
                .body("leftOn", contains("2026-06-15", "2026-05-19"))
                .body("plannable", contains(true, true));
        String id = UUID.randomUUID().toString();
        plan(id, passedOn, UUID.randomUUID(), 422);
        plan(id, passedOn, third, 422);
        plan(id, passedOn, first, 201);
        asKeeper()
                .get(API + "/audits/" + id)
                .then()
                .body("leader.name", is("甲所长"))
                .body("kind", is("LEAVING"));
        asKeeper()
                .get(API + "/audit-schedule/former")
                .then()
                .body("find { it.leader.name == '甲所长' }.audit", is(id))
                .body("find { it.leader.name == '甲所长' }.plannable", is(false));
        // Its plan is changed without naming the person again.
        asKeeper()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(request(passedOn, null))
                .put(API + "/audits/" + id)
                .then()
                .statusCode(200)
                .body("leader.name", is("甲所长"));
        As.token(token -> token.bureau(bureau.code).unit(station).roles("staff").person(second))
                .get(API + "/audit-schedule/former")
                .then()
                .statusCode(404);
    }

    @Test
    void theSuccessorsAuditIsAnotherOne() {
        RevisionBureau table = new RevisionBureau();
        bureau = table.directory;
        station = table.crime;
        keeper = bureau.newPerson("S0009", "丁纪检", table.discipline);
        UUID first = bureau.newPerson("S0001", "甲所长", station);
        UUID second = bureau.newPerson("S0002", "乙所长", station);
        Map<String, Object> passedOn = post("所长", second, null);
        bureau.make("posts", passedOn);
        bureau.toldOn(entities, "2026-01-01", passedOn, first);
        bureau.toldOn(entities, "2026-05-20", passedOn, second);
        table.published(RevisionBureau.audits());
        Map<String, Object> before = line();
        String id = UUID.randomUUID().toString();
        plan(id, passedOn, first, 201);
        asKeeper().get(API + "/audits/" + id).then().body("obligation", nullValue());
        assertEquals(before, line());
        // He is planned himself meanwhile, and once only.
        String own = UUID.randomUUID().toString();
        plan(own, passedOn, second, 201);
        plan(UUID.randomUUID().toString(), passedOn, second, 409);
        act(own, Map.of("act", "CANCEL", "reason", "推迟"));

        act(id, Map.of("act", "START", "on", "2026-06-01"));
        Map<String, Object> report = new HashMap<>(
                Map.of("act", "REPORT", "on", "2026-06-20", "reportNo", "审〔2026〕3号", "coversFrom", "2026-01-01"));
        report.putAll(Map.of("coversTo", "2026-05-19", "opinion", "GOOD", "findings", 0, "amount", 0, "problems", ""));
        act(id, report);
        assertEquals(before, line());
        act(
                id,
                Map.of(
                        "act",
                        "APPLY",
                        "on",
                        "2026-06-25",
                        "corrected",
                        0,
                        "uses",
                        List.of("APPRAISAL"),
                        "use",
                        "列入档案。"));
        asKeeper().get(API + "/audits/" + id).then().body("recordable", is(false));
        assertEquals(before, line());
    }

    @Test
    void whatWasPlannedBeforeHeLeftIsNothingTheSuccessorOwes() {
        RevisionBureau table = new RevisionBureau();
        bureau = table.directory;
        station = table.crime;
        keeper = bureau.newPerson("S0009", "丁纪检", table.discipline);
        UUID first = bureau.newPerson("S0001", "甲所长", station);
        Map<String, Object> post = post("所长", first, null);
        bureau.make("posts", post);
        table.published(RevisionBureau.audits());
        String id = UUID.randomUUID().toString();
        plan(id, post, first, 201);
        asKeeper().get(API + "/audits/" + id).then().body("obligation", notNullValue());
        post.put("person", bureau.newPerson("S0002", "乙所长", station));
        bureau.put("posts", post.get("id"), post, 0).statusCode(200);
        asKeeper().get(API + "/audits/" + id).then().body("obligation", nullValue());
    }

    private Map<String, Object> line() {
        return asKeeper()
                .get(API + "/audit-schedule?limit=50")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.leader.name == '乙所长' }");
    }

    private void act(String id, Map<String, Object> act) {
        int version = asKeeper().get(API + "/audits/" + id).then().extract().path("version");
        asKeeper()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(act)
                .post(API + "/audits/" + id + "/acts")
                .then()
                .statusCode(200);
    }

    private void plan(String id, Map<String, Object> post, UUID person, int status) {
        asKeeper()
                .contentType("application/json")
                .body(request(post, person))
                .put(API + "/audits/" + id)
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> request(Map<String, Object> post, UUID person) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "post", post.get("id"),
                "kind", "LEAVING",
                "plannedOn", "2026-07-10",
                "auditor", "审计室" + (person == null ? "二组" : ""),
                "note", ""));
        request.put("person", person);
        return request;
    }

    private RequestSpecification asKeeper() {
        return As.token(token ->
                token.bureau(bureau.code).roles("discipline").unit(station).person(keeper));
    }

    private Map<String, Object> post(String title, UUID person, String validTo) {
        Map<String, Object> post = new HashMap<>(bureau.object(
                "unit", station, "person", person, "title", title, "kind", "CHIEF", "economicResponsibility", true));
        post.put("validFrom", "2026-01-01");
        post.put("validTo", validTo);
        return post;
    }
}
