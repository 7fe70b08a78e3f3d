package org.qingyuan.responsibility.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Archive;
import org.qingyuan.responsibility.Waiting;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class NoticeResourceTest extends NoticeJourney {
    @Inject
    DataSource database;

    @Test
    void aNoticeFulfilsARowWithoutTyping() {
        String duty = plan.getString("rows[35].duties[0].id");
        Map<String, Object> notice = notice("6.1", "2042-06-10", "考评方案〔2042〕1号");
        notice.put("duty", duty);
        notice.put("title", "考评方案（2042年度考评）");
        String key = UUID.randomUUID().toString();
        JsonPath counted = note(key, notice).statusCode(201).extract().jsonPath();
        String obligation = counted.getString("obligation");
        As.account("staff-jiwei")
                .get(API + "/obligations/" + obligation)
                .then()
                .body("state", is("DONE"))
                .body("accepted", is(1));
        As.account("staff-jiwei")
                .get(API + "/records/" + counted.getString("record"))
                .then()
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("title", is("考评方案（2042年度考评）"))
                .body("recorder.name", is("系统（检查考评）"))
                .body("content", containsString("考评方案〔2042〕1号"))
                .body("acts", hasSize(0));
        As.account("discipline")
                .get(API + "/records?limit=200&obligation=" + obligation)
                .then()
                .body("items.id", hasItem(counted.getString("record")));

        As.account("discipline")
                .get(API + "/records?limit=200&q=考评方案〔2042〕1号")
                .then()
                .body("items.title", hasItem("考评方案（2042年度考评）"))
                .body("items.recorder.name", hasItem("系统（检查考评）"));

        byte[] ledger = As.account("staff-jiwei")
                .get(API + "/reports/ledger.zip?year=2042")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(Archive.text(ledger).contains("<tr><th>填报</th><td><pre>系统（检查考评）</pre></td></tr>"));

        // The answer got lost: the same key, and the same reference under another key, count once.
        note(key, notice).statusCode(201).body("record", is(counted.getString("record")));
        note(UUID.randomUUID().toString(), notice).statusCode(201).body("record", is(counted.getString("record")));
        notice.put("title", "考评方案");
        note(key, notice).statusCode(201).body("record", is(counted.getString("record")));
        notice.put("reference", "另一号");
        note(key, notice).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        note(UUID.randomUUID().toString(), notice).statusCode(409).body("code", is("NOTHING_OWED"));
    }

    @Test
    void aCaseIsTheEventAndItsFulfilment() {
        JsonPath rows = plan;
        String duty =
                rows.getString("rows.findAll { it.item.no == '5.2' }.duties.flatten().find { it.kind == 'EVENT' }.id");
        Map<String, Object> notice = notice("5.2", "2042-06-10", "案管〔2042〕7号");
        notice.put("duty", duty);
        String obligation = note(UUID.randomUUID().toString(), notice)
                .statusCode(201)
                .extract()
                .path("obligation");
        As.account("discipline")
                .get(API + "/obligations/" + obligation)
                .then()
                .body("state", is("DONE"))
                .body("ownerKind", is("EVENT"))
                .body("owner.name", is("案管〔2042〕7号"));
        notice.put("reference", "案管〔2042〕8号");
        String second = note(UUID.randomUUID().toString(), notice)
                .statusCode(201)
                .extract()
                .path("obligation");
        assertEquals(false, second.equals(obligation));
    }

    @Test
    void aUnitsQuarterOfPetitionsIsCountedForThatUnitAndThatQuarter() {
        String duty = plan.getString("rows.findAll { it.item.no == '2.4' }.duties.flatten()"
                + ".find { it.clause.text.contains('信访举报') }.id");
        Map<String, Object> notice = notice("2.4", "2042-03-31", "信访和热线分析 2042年1季度");
        notice.put("duty", duty);
        notice.put("unit", Fixture.unit("纪委"));
        String obligation = note(UUID.randomUUID().toString(), notice)
                .statusCode(201)
                .extract()
                .path("obligation");
        As.account("discipline")
                .get(API + "/obligations/" + obligation)
                .then()
                .body("due", is("2042-03-31"))
                .body("state", is("DONE"));
        notice.put("reference", "信访和热线分析 又一份");
        note(UUID.randomUUID().toString(), notice).statusCode(409).body("code", is("NOTHING_OWED"));
        notice.put("reference", "信访和热线分析 另一单位");
        notice.put("unit", Fixture.unit("云岫派出所"));
        String others = note(UUID.randomUUID().toString(), notice)
                .statusCode(201)
                .extract()
                .path("obligation");
        As.account("discipline")
                .get(API + "/obligations/" + others)
                .then()
                .body("owner.name", is("云岫派出所"))
                .body("due", is("2042-03-31"));
    }

    @Test
    void twoNoticesAtOnceFulfilTwo() throws Exception {
        String first = petitions(0);
        String second = petitions(1);
        List<String> counted = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = new ArrayList<>();
            try (Connection held = database.getConnection()) {
                held.setAutoCommit(false);
                held.createStatement().execute("select from obligation where id = '" + second + "' for update");
                for (int sender = 0; sender < 2; sender++) {
                    Map<String, Object> notice = petitions("信访和热线分析 同时" + sender);
                    answers.add(senders.submit(() -> note(UUID.randomUUID().toString(), notice)
                            .statusCode(201)
                            .extract()
                            .path("obligation")));
                }
                Waiting.of(2, database);
                held.rollback();
            }
            for (Future<String> answer : answers) {
                counted.add(answer.get());
            }
        }
        assertEquals(Set.of(first, second), Set.copyOf(counted));
    }

    @Test
    void whatIsExemptTakesNoNotice() throws SQLException {
        String first = petitions(0);
        String second = petitions(1);
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("update obligation set exempted_on = '2042-06-01' where id = '" + second + "'");
        }
        note(UUID.randomUUID().toString(), petitions("信访和热线分析 免除以外"))
                .statusCode(201)
                .body("obligation", is(first));
    }

    /** The one that 纪委 owes for a quarter of the year. */
    private String petitions(int quarter) {
        return As.account("discipline")
                .get(API + "/obligations?limit=200&unit=" + Fixture.unit("纪委") + "&row="
                        + plan.getString("rows.find { it.item.no == '2.4' }.id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.duty == '" + petitionDuty() + "' }.sort { it.due }[" + quarter + "].id");
    }

    private Map<String, Object> petitions(String reference) {
        Map<String, Object> notice = notice("2.4", "2042-05-10", reference);
        notice.put("duty", petitionDuty());
        notice.put("unit", Fixture.unit("纪委"));
        return notice;
    }

    private String petitionDuty() {
        return plan.getString("rows.findAll { it.item.no == '2.4' }.duties.flatten()"
                + ".find { it.clause.text.contains('信访举报') }.id");
    }

    @Test
    void whatIsNotClearIsNotCounted() {
        note(UUID.randomUUID().toString(), notice("5.2", "2042-06-10", "不明"))
                .statusCode(409)
                .body("code", is("FULFILMENT_AMBIGUOUS"))
                .body("duties.clause", not(hasSize(0)));
        note(UUID.randomUUID().toString(), notice("1.1", "2042-06-10", "党课"))
                .statusCode(409)
                .body("code", is("NOTHING_OWED"));
        note(UUID.randomUUID().toString(), notice("6.1", "2042-06-16", "明天"))
                .statusCode(422)
                .body("code", is("HELD_IN_FUTURE"));
        note(null, notice("6.1", "2042-06-10", "无键")).statusCode(400);
    }

    @Test
    void onlyServicesSendThem() {
        for (String account : new String[] {"discipline-head", "admin", "staff"}) {
            As.account(account)
                    .header("Idempotency-Key", "k")
                    .contentType("application/json")
                    .body(notice("6.1", "2042-06-10", "冒名"))
                    .post(API + "/fulfilment-notices")
                    .then()
                    .statusCode(403);
        }
        As.token(token -> token.bureau("changzhou").roles("fulfilment-notifier"))
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body(notice("6.1", "2042-06-10", "别局"))
                .post(API + "/fulfilment-notices")
                .then()
                .statusCode(404);
    }
}
