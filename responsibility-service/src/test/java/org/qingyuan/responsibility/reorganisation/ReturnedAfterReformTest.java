package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.is;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.testkit.QingyuanTestResource;

/** What a unit that ended had done comes back: who took over mends it. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReturnedAfterReformTest extends TableInForce {
    /** What was accepted is kept with its acceptor, who is one of the bureau's people. */
    @BeforeEach
    void whoAcceptsIsOfTheBureau() {
        bureau.directory.make(
                "people",
                TestBureau.with(bureau.directory.person("330001", "陈示例", bureau.discipline), "id", bureau.reviewer));
    }

    @Test
    void theSuccessorMendsWhatWasAcceptedWrongly() {
        String meeting = meetingOfMarch();
        String record = reform.accepted(bureau.order, meeting, "2026-03-10");
        merged();
        reform.obligation(meeting).body("state", is("DONE")).body("unit.id", is(bureau.order.toString()));
        act(bureau.discipline(), record, "REOPEN");
        reform.obligation(meeting).body("state", is("OVERDUE")).body("unit.id", is(bureau.crime.toString()));
        mended(record, meeting);
        reform.obligation(meeting).body("state", is("DONE"));
    }

    /** Another record had fulfilled it meanwhile. */
    @Test
    void theSuccessorMendsWhatWasReturned() {
        String meeting = meetingOfMarch();
        String record = bureau.record(bureau.order, meeting, "2026-03-12");
        reform.act(bureau.staff(bureau.order), bureau.order, record, "SUBMIT").statusCode(200);
        reform.act(bureau.head(bureau.order), bureau.order, record, "SIGN").statusCode(200);
        reform.accepted(bureau.order, meeting, "2026-03-10");
        merged();
        act(bureau.discipline(), record, "RETURN");
        mended(record, meeting);
    }

    private String meetingOfMarch() {
        return bureau.obligations(
                        plan.getString("id"), "&row=" + plan.getString("rows[2].id") + "&from=2026-03-31&to=2026-03-31")
                .getString("items[0].id");
    }

    private void merged() {
        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.crime))
                .statusCode(200);
    }

    private void mended(String record, String obligation) {
        RequestSpecification recorder = bureau.recorder(bureau.order, bureau.crime);
        Map<String, Object> body = new HashMap<>(
                Map.of("heldOn", "2026-03-10", "title", "会议（已更正）", "content", "研究情况。", "participants", "全体"));
        body.put("obligations", List.of(obligation));
        recorder.header("If-Match", version(record))
                .contentType("application/json")
                .body(body)
                .put(API + "/records/" + record)
                .then()
                .statusCode(200);
        act(bureau.recorder(bureau.order, bureau.crime), record, "SUBMIT");
        act(bureau.head(bureau.crime), record, "SIGN");
        act(bureau.discipline(), record, "ACCEPT");
    }

    private void act(RequestSpecification as, String record, String act) {
        as.header("If-Match", version(record))
                .contentType("application/json")
                .body(Map.of("act", act, "reason", "参加人数与签到表不符"))
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200);
    }

    private String version(String record) {
        return etag(reform.record(bureau.crime, record).extract().jsonPath());
    }
}
