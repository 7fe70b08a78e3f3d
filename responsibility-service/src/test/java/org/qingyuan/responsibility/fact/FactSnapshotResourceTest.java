package org.qingyuan.responsibility.fact;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.responsibility.Records;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FactSnapshotResourceTest extends PlanInForce {
    @Inject
    DataSource database;

    FactSnapshotResourceTest() {
        super(LocalDate.of(2028, 7, 1));
    }

    @Test
    void figuresOpenIntoTheRecordsBehindThem() {
        // 2.4 row 1: each unit analyses petitions once a quarter; 政工室 did so in time once and late once.
        List<Map<String, Object>> quarters = As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[14].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.required == 1 && it.clause.contains('每季度') }");
        assertEquals(4, quarters.size());
        String first = accepted((String) quarters.get(0).get("id"), "2028-03-20");
        String second = accepted((String) quarters.get(1).get("id"), "2028-07-01");
        String early = accepted((String) quarters.get(2).get("id"), "2028-07-01");

        String snapshot = take("2028-07-01", null);
        JsonPath facts = facts(snapshot, "政工室");
        String line = "items.find { it.duty == '" + quarters.get(0).get("duty") + "' }";
        assertEquals(2, facts.getInt(line + ".required"));
        assertEquals(2, facts.getInt(line + ".done"));
        assertEquals(1, facts.getInt(line + ".onTime"));
        assertEquals(2, facts.getInt(line + ".notYetDue"));
        assertEquals(
                List.of(first, second, early).stream().sorted().toList(),
                facts.<String>getList(line + ".records.id").stream().sorted().toList());
        // What of the figures rests on each: nothing on the one that was early for what is due later.
        for (String counts : List.of(first + " 1 1", second + " 1 0", early + " 0 0")) {
            String[] count = counts.split(" ");
            String record = line + ".records.find { it.id == '" + count[0] + "' }";
            assertEquals(Integer.parseInt(count[1]), facts.getInt(record + ".done"));
            assertEquals(Integer.parseInt(count[2]), facts.getInt(record + ".onTime"));
        }
        String hash = As.account("staff")
                .get(API + "/records/" + first)
                .then()
                .extract()
                .path("hash");
        assertEquals(hash, facts.getString(line + ".records.find { it.id == '" + first + "' }.hash"));
        assertEquals(
                0,
                facts(snapshot, "法制室")
                        .getInt("items.find { it.duty == '" + quarters.get(0).get("duty") + "' }.done"));
    }

    @Test
    void anybodyCanHashTheLinesAgain() throws Exception {
        String snapshot = take("2028-07-01", null);
        List<String> lines = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = Answer.of(As.account("auditor")
                    .get(API + "/fact-snapshots/" + snapshot + "/facts?limit=200&after=" + after)
                    .then()
                    .statusCode(200));
            lines.addAll(page.getList("items.line"));
            after = page.getString("next");
        } while (after != null);
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        As.account("auditor")
                .get(API + "/fact-snapshots/" + snapshot)
                .then()
                .statusCode(200)
                .body("facts", is(lines.size()))
                .body("facts", greaterThan(100))
                .body("hash", is(HexFormat.of().formatHex(digest)));
    }

    /** 1.1 row 2: each leader gives one lecture a year, which somebody of 纪委 records. */
    @Test
    void whatALeaderOwesInPersonStandsApart() {
        String lecture = As.account("staff-jiwei")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[1].id"))
                .path("items.find { it.ownerKind == 'POST' && it.owner.name.contains('政委') }.id");
        String record = Records.accepted("staff-jiwei", "discipline-head", "bureau-leader", lecture, "2028-05-20");
        JsonPath facts = facts(take("2028-12-31", null), "纪委");
        String his = "items.findAll { it.itemNo == '1.1' && it.owner?.name == '%s' }";
        assertEquals(List.of(1), facts.getList(his.formatted("钱示例") + ".done"));
        assertEquals(List.of(record), facts.getList(his.formatted("钱示例") + ".records.flatten().id"));
        assertEquals(List.of(0), facts.getList(his.formatted("孙示例") + ".done"));
        assertEquals(List.of(1), facts.getList(his.formatted("孙示例") + ".required"));
    }

    @Test
    void aSnapshotIsNotChangedByWhatComesLater() {
        Map<String, Object> quarter = As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[14].id"))
                .then()
                .extract()
                .path("items.find { it.clause.contains('每季度') }");
        String before = take("2028-07-01", null);
        String hash =
                As.account("auditor").get(API + "/fact-snapshots/" + before).path("hash");
        accepted((String) quarter.get("id"), "2028-03-20");
        As.account("auditor").get(API + "/fact-snapshots/" + before).then().body("hash", is(hash));
        assertEquals(0, facts(before, "政工室").getInt("items.find { it.duty == '" + quarter.get("duty") + "' }.done"));
    }

    @Test
    void neitherSnapshotNorFactCanBeChangedByTheApplication() throws SQLException {
        take("2028-07-01", null);
        for (String sql : List.of(
                "update fact set done = 99",
                "delete from fact",
                "update fact_snapshot set hash = ''",
                "delete from fact_snapshot",
                "truncate fact")) {
            try (Connection connection = database.getConnection()) {
                SQLException refused = assertThrows(
                        SQLException.class, () -> connection.createStatement().execute(sql));
                assertEquals("42501", refused.getSQLState(), sql);
            }
        }
    }

    @Test
    void aRetryTakesNoSecondSnapshot() {
        String key = UUID.randomUUID().toString();
        String first = take("2028-07-01", key);
        assertEquals(first, take("2028-07-01", key));
        As.account("discipline")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("from", "2028-01-01", "to", "2028-12-31", "asOf", "2028-08-01"))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        As.account("discipline")
                .contentType("application/json")
                .body(Map.of("from", "2028-12-31", "to", "2028-01-01", "asOf", "2028-07-01"))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(422)
                .body("code", is("PERIOD_REVERSED"));
    }

    @Test
    void anotherBureauSeesNoSnapshotOfThisOne() {
        String snapshot = take("2028-07-01", null);
        As.token(token -> token.bureau("changzhou").roles("auditor"))
                .get(API + "/fact-snapshots/" + snapshot)
                .then()
                .statusCode(404);
    }

    @Test
    void aServiceSaysForWhichBureauItReads() {
        Map<String, String> period = Map.of("from", "2028-01-01", "to", "2028-12-31", "asOf", "2028-07-01");
        service()
                .contentType("application/json")
                .body(period)
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(403)
                .body("code", is("NO_BUREAU"));
        Map<String, String> named = new HashMap<>(period);
        named.put("bureau", "jintan");
        String snapshot = service()
                .contentType("application/json")
                .body(named)
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = API + "/fact-snapshots/" + snapshot;
        service().get(path + "?bureau=jintan").then().statusCode(200).body("facts", greaterThan(100));
        service().get(path + "/facts?bureau=jintan").then().statusCode(200).body("items[0].ordinal", is(1));
        service().get(path + "?bureau=changzhou").then().statusCode(404);
        // Whoever has a bureau reads there and nowhere else.
        As.token(token -> token.bureau("changzhou").roles("auditor"))
                .get(path + "?bureau=jintan")
                .then()
                .statusCode(404);
    }

    private static RequestSpecification service() {
        return As.token(token -> token.bureau(null).roles("fact-reader"));
    }

    static String take(String asOf, String key) {
        var as = As.account("discipline")
                .contentType("application/json")
                .body(Map.of("from", "2028-01-01", "to", "2028-12-31", "asOf", asOf));
        return (key == null ? as : as.header("Idempotency-Key", key))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(201)
                .body("hash", notNullValue())
                .extract()
                .path("id");
    }

    static JsonPath facts(String snapshot, String unit) {
        return Answer.of(As.account("discipline")
                .get(API + "/fact-snapshots/" + snapshot + "/facts?limit=200&unit=" + Fixture.unit(unit))
                .then()
                .statusCode(200));
    }

    private static String accepted(String obligation, String heldOn) {
        return Records.accepted("staff", "unit-leader", "discipline", obligation, heldOn);
    }
}
