package org.qingyuan.responsibility.obligation;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.responsibility.reminder.Reminders;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** 到期后仍待签字、待验收: handed in in time, and then left lying. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class HeldUpTest extends PlanInForce {
    @Inject
    Reminders reminders;

    HeldUpTest() {
        super(LocalDate.of(2045, 3, 25));
    }

    @Test
    void whatLiesPastItsDayRemindsWhereItWaitsAndIsReported() throws IOException {
        String obligation = As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[14].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.clause.contains('每季度') && it.due == '2045-03-31' }.id");
        String record = handedIn(obligation);
        on("2045-03-31");
        assertFalse(listed("discipline").contains(obligation));

        on("2045-04-04");
        assertTrue(listed("discipline").contains(obligation));
        As.account("staff")
                .get(API + "/obligations/" + obligation)
                .then()
                .body("state", is("IN_REVIEW"))
                .body("heldUp.by", is("UNIT_HEAD"))
                .body("heldUp.unit", is("政工室"));
        assertEquals(1, told("unit-leader", "HEAD", obligation));
        assertEquals(0, told("staff", "OWNER", obligation));
        assertEquals(0, told("discipline", "DISCIPLINE", obligation));
        String report = report();
        assertTrue(report.contains("七、到期后仍待签字、验收事项"), report);
        assertTrue(report.contains("政工室负责人签字"), report);
        assertTrue(report.contains("已报送而到期后仍待签字、验收的共 1 项"), report);

        act("unit-leader", record, "SIGN", 1);
        assertEquals(0, told("unit-leader", "HEAD", obligation));
        on("2045-04-11");
        assertEquals(1, told("discipline", "DISCIPLINE", obligation));
        As.account("discipline")
                .get(API + "/obligations/" + obligation)
                .then()
                .body("heldUp.by", is("DISCIPLINE"))
                .body("heldUp.unit", is(nullValue()));

        act("discipline", record, "ACCEPT", 2);
        assertEquals(0, told("discipline", "DISCIPLINE", obligation));
        As.account("discipline")
                .get(API + "/obligations?limit=200&heldUp=true&plan=" + plan.getString("id"))
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(obligation)));
        assertTrue(report().contains("七、到期后仍待签字、验收事项"));
        assertFalse(report().contains("已报送而到期后"));
    }

    private void on(String day) {
        BusinessDate.set(LocalDate.parse(day));
        reminders.record("jintan", LocalDate.parse(day), Instant.parse(day + "T02:00:00Z"));
    }

    private List<String> listed(String account) {
        return Answer.of(As.account(account)
                        .get(API + "/obligations?limit=200&heldUp=true&plan=" + plan.getString("id"))
                        .then()
                        .statusCode(200))
                .getList("items.id");
    }

    /** How many reminders of the obligation still ask the account for something. */
    private static int told(String account, String audience, String obligation) {
        return Answer.of(As.account(account)
                        .get(API + "/reminders?limit=200&unread=true")
                        .then()
                        .statusCode(200))
                .getList("items.findAll { it.audience == '" + audience + "' && it.obligation == '" + obligation + "' }")
                .size();
    }

    private static String report() throws IOException {
        byte[] bytes = As.account("staff")
                .get(API + "/reports/quarter.docx?year=2045&quarter=1")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String handedIn(String obligation) {
        String id = UUID.randomUUID().toString();
        As.account("staff")
                .contentType("application/json")
                .body(Map.of(
                        "heldOn", "2045-03-20",
                        "title", "信访举报分析",
                        "content", "本季度信访举报情况分析",
                        "participants", "",
                        "obligations", List.of(obligation)))
                .put(API + "/records/" + id)
                .then()
                .statusCode(201);
        act("staff", id, "SUBMIT", 0);
        return id;
    }

    private static void act(String account, String id, String act, int version) {
        As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/records/" + id + "/acts")
                .then()
                .statusCode(200);
    }
}
