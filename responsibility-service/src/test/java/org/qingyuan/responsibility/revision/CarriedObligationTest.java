package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/**
 * A table is carried over in November. The third quarter's analysis had been postponed until the 20th and was not done: it is carried with
 * the first two; the fourth is not yet due.
 */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class CarriedObligationTest {
    private RevisionBureau bureau;
    private String old;
    private String third;
    private String fourth;
    private String granted;
    private String next;

    @BeforeEach
    void carried() {
        BusinessDate.set(LocalDate.of(2026, 10, 10));
        bureau = new RevisionBureau();
        JsonPath plan =
                bureau.published(SmallTable.titled("试验局责任分解表").row("1.1、分析", "每季度开展廉政风险分析不少于1次。", "各单位", "无", "全年"));
        old = plan.getString("id");
        JsonPath quarters = bureau.obligations(old, "&unit=" + bureau.order);
        third = quarters.getString("items[2].id");
        fourth = quarters.getString("items[3].id");
        granted = bureau.postpone(bureau.order, third, "2026-11-20");
        BusinessDate.set(LocalDate.of(2026, 11, 29));
        next = carryOver(plan.getString("rows[0].id"));
    }

    @AfterEach
    void realDate() {
        BusinessDate.reset();
    }

    @Test
    void whatIsDueLaterInTheOldYearStaysThereAndCanStillBeDoneThere() {
        read(fourth).body("plan", is(old)).body("due", is("2026-12-31")).body("state", is("NOT_STARTED"));
        BusinessDate.set(LocalDate.of(2026, 12, 20));
        String record = bureau.record(bureau.order, fourth, "2026-12-18");
        bureau.staff(bureau.order)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "SUBMIT"))
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200)
                .body("state", is("SUBMITTED"));
    }

    @Test
    void whatHadBeenPostponedIsDueInTheNextYearForFactsToo() {
        read(third).body("plan", is(next)).body("due", is("2027-03-31")).body("dueOriginal", nullValue());
        assertEquals(3 + 4, owedIn(2027, "2027-04-01"));
        assertEquals(1, owedIn(2026, "2026-12-31"));
    }

    @Test
    void anOlderApprovalThatIsTakenBackChangesNothing() {
        bureau.revoke(granted);
        read(third).body("due", is("2027-03-31")).body("dueOriginal", nullValue());
    }

    @Test
    void aLaterPostponementCountsFromTheCarriedDay() {
        BusinessDate.set(LocalDate.of(2027, 4, 5));
        String again = bureau.postpone(bureau.order, third, "2027-05-31");
        read(third).body("due", is("2027-05-31")).body("dueOriginal", is("2027-03-31"));
        assertEquals(3 + 4, owedIn(2027, "2027-04-01"));
        bureau.revoke(again);
        read(third).body("due", is("2027-03-31")).body("dueOriginal", nullValue());
    }

    private ValidatableResponse read(String obligation) {
        return bureau.discipline()
                .get(API + "/obligations/" + obligation)
                .then()
                .statusCode(200);
    }

    /** How many of the brigade's analyses fall into the year, due or not yet. */
    private int owedIn(int year, String asOf) {
        String snapshot = bureau.discipline()
                .contentType("application/json")
                .body(Map.of("from", year + "-01-01", "to", year + "-12-31", "asOf", asOf))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath facts = As.token(token -> token.bureau(bureau.directory.code).roles("auditor"))
                .get(API + "/fact-snapshots/" + snapshot + "/facts?limit=200&unit=" + bureau.order)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return facts.getInt("items.sum { it.required + it.notYetDue }");
    }

    private String carryOver(String row) {
        String draft = bureau.discipline()
                .contentType("application/json")
                .body(Map.of("rows", List.of(Map.of("row", row, "choice", "REPEAT", "unfinished", "CARRY"))))
                .put(API + "/plans/" + old + "/carry-over")
                .then()
                .statusCode(200)
                .extract()
                .path("plan");
        bureau.discipline()
                .header("If-Match", etag(bureau.plan(draft)))
                .contentType("application/json")
                .body(Map.of("on", "2027-01-01", "validTo", "2027-12-31", "carriedDue", "2027-03-31", "reason", "结转"))
                .post(API + "/plans/" + draft + "/revision/carry-out")
                .then()
                .statusCode(200);
        return draft;
    }
}
