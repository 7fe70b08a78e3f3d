package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class AnalysisResourceTest extends PetitionJourney {
    private static final String ANALYSES = "/api/case/v1/petition-analyses";

    @Inject
    DataSource database;

    private static final Map<String, String> WORDS =
            Map.of("trends", "办证窗口午间投诉较多", "causes", "轮值有空档", "measures", "安排午间轮值");

    @Test
    void theHeadWritesTheDisciplineOfficeAcceptsAndTheLedgerIsTold() {
        registered("discipline", YUNXIU, "午间窗口无人");
        submit("staff-yunxiu", 4, null, WORDS).statusCode(403);
        submit("leader-yunxiu", 4, null, Map.of("trends", "x", "causes", " ", "measures", "y"))
                .statusCode(400);
        String id = submit("leader-yunxiu", 4, null, WORDS)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("unit.name", equalTo("云岫派出所"))
                .body("editable", equalTo(true))
                .extract()
                .path("id");
        submit("leader-yunxiu", 4, null, WORDS).statusCode(428);
        submit("leader-yunxiu", 4, 7, WORDS).statusCode(412);
        decide("leader-yunxiu", id, 0, true, null).statusCode(403);
        decide("bureau-leader", id, 0, true, null).statusCode(403);
        As.token(token -> token.roles("discipline").bureau("changzhou"))
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("accepted", true))
                .post(ANALYSES + "/" + id + "/decision")
                .then()
                .statusCode(404);
        decide("discipline", id, 0, false, " ").statusCode(422).body("code", equalTo("ANALYSIS_OPINION"));
        decide("discipline", id, 0, false, "请补充原因").statusCode(200).body("state", equalTo("RETURNED"));
        submit("leader-yunxiu", 4, 1, WORDS).statusCode(200).body("state", equalTo("SUBMITTED"));
        list("leader-yunxiu", 4).body("id", hasItem(id));
        list("staff", 4).body("id", not(hasItem(id)));
        list("discipline", 4).body("find { it.id == '" + id + "' }.decidable", equalTo(true));
        decide("discipline", id, 2, true, null).statusCode(200).body("state", equalTo("ACCEPTED"));
        decide("discipline", id, 3, true, null).statusCode(409).body("code", equalTo("ANALYSIS_NOT_SUBMITTED"));
        submit("leader-yunxiu", 4, 3, WORDS).statusCode(409).body("code", equalTo("ANALYSIS_ACCEPTED"));
        told("2.4", "信访和热线分析 2026年4季度 " + id.substring(0, 8)).body("day", equalTo(DAY.toString()));
    }

    @Test
    void aQuarterThatIsOverCountsForItsOwnWindow() {
        String id =
                submit("leader-fazhi", 3, null, WORDS).statusCode(200).extract().path("id");
        decide("discipline", id, 0, true, null).statusCode(200);
        told("2.4", "信访和热线分析 2026年3季度 " + id.substring(0, 8)).body("day", equalTo("2026-09-30"));
        As.account("leader-fazhi")
                .contentType("application/json")
                .body(WORDS)
                .put(ANALYSES + "/2027/1")
                .then()
                .statusCode(422)
                .body("code", equalTo("ANALYSIS_QUARTER_AHEAD"));
    }

    @Test
    void theDisciplineOfficesOwnIsAcceptedByALeaderOfTheBureau() {
        String id = submit("discipline-head", 2, null, WORDS)
                .statusCode(200)
                .extract()
                .path("id");
        decide("discipline", id, 0, true, null).statusCode(403);
        decide("bureau-leader", id, 0, true, "同意").statusCode(200).body("decidedBy.name", startsWith("赵"));
    }

    /** Of the hot-line whole stretches are told: a clean quarter says nothing of the half-year that it begins. */
    @Test
    void aLateCallEndsWhatIsToldOfTheHotLine() throws SQLException {
        call("2033-02-10", "2033-03-01");
        call("2033-05-10", "2034-01-20");
        call("2033-08-10", "2033-09-01");
        accepted(2033, 1, "2033-04-05");
        hotLine("2033年1季度", "2031-04-01", "2033-03-31", "2033-03-31");
        accepted(2033, 2, "2033-07-05");
        hotLine("2033年2季度");
        accepted(2033, 3, "2033-10-08");
        hotLine("2033年3季度", "2033-07-01", "2033-09-30", "2033-09-30");
        // Nobody called in the fourth: what is told is the half-year, of the day of the last calls.
        accepted(2033, 4, "2034-01-05");
        hotLine("2033年4季度", "2033-07-01", "2033-12-31", "2033-09-30");
        // The figures that the forms ask for go along, quarter by quarter; no words, and nothing that is a judgement.
        assertEquals(
                "[{\"from\": \"2033-10-01\", \"until\": \"2033-12-31\", \"counts\": {\"late\": 0, \"closed\": 0, \"answered\": 0}},"
                        + " {\"from\": \"2033-07-01\", \"until\": \"2033-09-30\", \"counts\": {\"late\": 0, \"closed\": 1, \"answered\": 1}}]",
                value("政风热线 2033年4季度", "counts"));
    }

    @Test
    void anAcceptedAnalysisBringsItsFigures() throws SQLException {
        int before = open();
        call("2035-02-10", "2035-03-01");
        BusinessDate.set(LocalDate.parse("2035-03-20"));
        String id = submitted("2035/1");
        decide("discipline", id, 0, true, null).statusCode(200);
        String reference = "信访和热线分析 2035年1季度 " + id.substring(0, 8);
        assertEquals("petition-analysis", value(reference, "form"));
        assertEquals(
                "[{\"from\": \"2035-01-01\", \"until\": \"2035-03-31\", \"counts\": {\"calls\": 1, \"named\": 1, \"closed\": 1,"
                        + " \"online\": 0, \"visits\": 0, \"letters\": 0, \"pending\": %d, \"repeated\": 0}}]"
                                .formatted(before),
                value(reference, "counts"));
    }

    /** The ledger is told what the reader of the analysis saw; 办结 is of the quarter in which it was answered. */
    @Test
    void theFiguresAreThoseOfTheSubmission() throws SQLException {
        int before = open();
        call("2036-02-10", "2036-04-02");
        UUID open = call("2036-03-10", null);
        BusinessDate.set(LocalDate.parse("2036-04-05"));
        String first = submitted("2036/1");
        answered(open, "2036-03-10", "2036-05-02");
        BusinessDate.set(LocalDate.parse("2036-05-10"));
        decide("discipline", first, 0, true, null).statusCode(200);
        String second = submitted("2036/2");
        decide("discipline", second, 0, true, null).statusCode(200);
        assertEquals("0 %d 2".formatted(before + 2), closedPendingCalls("信访和热线分析 2036年1季度 " + first.substring(0, 8)));
        assertEquals("2 %d 0".formatted(before), closedPendingCalls("信访和热线分析 2036年2季度 " + second.substring(0, 8)));
    }

    /** What other tests left unanswered with the unit. */
    private int open() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from petition where bureau = 'jintan' and answered_on is null"
                                + " and state not in ('RECALLED', 'SETTLED') and not frozen and unit = '" + YUNXIU
                                + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private String closedPendingCalls(String reference) throws SQLException {
        JsonPath counts = JsonPath.from(value(reference, "counts"));
        return "%d %d %d"
                .formatted(
                        counts.getInt("[0].counts.closed"),
                        counts.getInt("[0].counts.pending"),
                        counts.getInt("[0].counts.calls"));
    }

    private static String submitted(String quarter) {
        return As.account("leader-yunxiu")
                .contentType("application/json")
                .body(WORDS)
                .put(ANALYSES + "/" + quarter)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** A member of the notice as it is told. */
    private String value(String reference, String member) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select cast(body as jsonb) ->> '" + member
                                + "' from service_notice where reference = '" + reference + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void accepted(int year, int quarter, String day) {
        BusinessDate.set(LocalDate.parse(day));
        String id = As.account("leader-fazhi")
                .contentType("application/json")
                .body(WORDS)
                .put(ANALYSES + "/" + year + "/" + quarter)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        decide("discipline", id, 0, true, null).statusCode(200);
    }

    /** A call of that day, answered on the other; open where there is none. */
    private UUID call(String received, String answered) throws SQLException {
        BusinessDate.set(LocalDate.parse(received));
        UUID id = UUID.randomUUID();
        Map<String, Object> body = hotLine(YUNXIU, "来电 " + received);
        body.put("receivedOn", received);
        save("discipline", id, null, body).statusCode(201);
        if (answered != null) {
            answered(id, received, answered);
        }
        return id;
    }

    private void answered(UUID id, String received, String answered) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute(
                            "update petition set state = 'CLOSED', outcome = 'RESOLVED', finding = 'x', reply = 'x', taken_on = '"
                                    + received + "', told_on = '" + received + "', told_way = 'PHONE', signed_on = '"
                                    + answered
                                    + "', answered_on = '" + answered
                                    + "', answered_way = 'PHONE', handler = registrar,"
                                    + " proposer = registrar, signer = gen_random_uuid() where id = '" + id + "'");
        }
    }

    /** @param told first and last day that the notice covers, and the day it counts for; nothing when none is told */
    private void hotLine(String quarter, String... told) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select b ->> 'coversFrom', b ->> 'coversUntil', b ->> 'fulfilledOn' from"
                                + " (select cast(body as jsonb) as b from service_notice where reference = '政风热线 "
                                + quarter
                                + "') n")) {
            while (rows.next()) {
                found.addAll(List.of(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        assertEquals(List.of(told), found);
    }

    private static ValidatableResponse submit(String account, int quarter, Integer version, Map<String, String> words) {
        var request = As.account(account).contentType("application/json").body(words);
        return (version == null ? request : request.header("If-Match", "\"" + version + "\""))
                .put(ANALYSES + "/2026/" + quarter)
                .then();
    }

    private static ValidatableResponse decide(
            String account, String id, int version, boolean accepted, String opinion) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(opinion == null ? Map.of("accepted", accepted) : Map.of("accepted", accepted, "opinion", opinion))
                .post(ANALYSES + "/" + UUID.fromString(id) + "/decision")
                .then();
    }

    private static ValidatableResponse list(String account, int quarter) {
        return As.account(account)
                .queryParams(Map.of("year", 2026, "quarter", quarter))
                .get(ANALYSES)
                .then()
                .statusCode(200);
    }

    /** The notice that waits for the ledger. */
    private static ValidatableResponse told(String item, String reference) {
        ValidatableResponse notices = As.account("case-manager")
                .get("/api/case/v1/service-notices?limit=200")
                .then()
                .statusCode(200);
        String found = "items.find { it.reference == '" + reference + "' }";
        return notices.body(found + ".item", equalTo(item)).rootPath(found);
    }
}
