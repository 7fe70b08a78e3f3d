package org.qingyuan.inspection.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.DirectoryOwner;
import org.qingyuan.testkit.Fixture;

/** The surroundings of a round under test, and what people do to it. */
abstract class RoundDriver {
    static final String API = "/api/inspection/v1/rounds/";
    static final UUID POLITICAL = Fixture.unit("政工室");
    static final UUID YUNXIU = Fixture.unit("云岫派出所");

    @Inject
    DataSource database;

    final FactStandIn facts = new FactStandIn();
    final OutcomeStandIn outcomes = new OutcomeStandIn();
    final OwnerStandIn told = new OwnerStandIn();
    DirectoryOwner owner;
    final UUID round = UUID.randomUUID();
    String political;
    String yunxiu;

    @BeforeEach
    void theDirectoryIsThere() throws InterruptedException {
        BusinessDate.set(LocalDate.of(2026, 12, 5));
        owner = new DirectoryOwner()
                .serving("/api/responsibility/v1/fact-snapshots", facts::answer)
                .serving("/api/case/v1/outcome-snapshots", outcomes::answer)
                .serving("/api/responsibility/v1/fulfilment-notices", told::fulfilment)
                .serving("/api/responsibility/v1/announced-measures", told::measure)
                .serving("/api/responsibility/v1/joint-meeting-figures", told::minuted)
                .serving("/api/responsibility/v1/inspection-grants", told::grant)
                .serving("/api/responsibility/v1/told-letters", told::letter)
                .start();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (As.account("admin").get("/api/inspection/v1/directory-copy").path("position") instanceof Integer position
                && position < owner.position()
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
    }

    @AfterEach
    void theOwnerGoes() {
        owner.close();
        BusinessDate.reset();
    }

    static Map<String, Object> request(UUID scheme) {
        List<Map<String, Object>> stages = new ArrayList<>();
        for (StageKind stage : StageKind.values()) {
            String ends = stage == StageKind.EXCHANGE ? "2026-12-05" : "2026-12-08";
            stages.add(Map.of("stage", stage, "starts", "2026-11-15", "ends", ends, "remindDays", 3));
        }
        Map<String, Object> request = new HashMap<>();
        request.put("title", "2026年度惩防体系建设检查考评");
        request.put("level", "UNITS");
        request.put("scheme", scheme);
        request.put("from", "2026-01-01");
        request.put("to", "2026-12-31");
        request.put("asOf", "2026-11-30");
        request.put("siteShare", 0.333);
        request.put("sampleSize", 50);
        request.put("stages", stages);
        return request;
    }

    static RequestSpecification json(String account) {
        return As.account(account).contentType("application/json");
    }

    static RequestSpecification change(String account, String version) {
        RequestSpecification as = json(account);
        return version == null ? as : as.header("If-Match", "\"" + version + "\"");
    }

    ValidatableResponse act(String account, String act) {
        int version = As.account("auditor").get(API + round).then().extract().path("round.version");
        return change(account, "" + version)
                .body(Map.of("act", act))
                .post(API + round + "/acts")
                .then();
    }

    String object(String name) {
        return As.account("auditor")
                .get(API + round)
                .then()
                .extract()
                .path("objects.find { it.name == '" + name + "' }.id");
    }

    ValidatableResponse freeze() {
        return json("discipline")
                .body(Map.of("kind", "MAIN"))
                .post(API + round + "/snapshots")
                .then();
    }

    ValidatableResponse section(String account, String object, String section, String version, String text) {
        return change(account, version)
                .body(Map.of("content", text))
                .put(API + round + "/objects/" + object + "/self-inspection/sections/" + section)
                .then();
    }

    ValidatableResponse selfScore(String account, String object, String indicator, String score) {
        return change(account, "0")
                .body(Map.of("score", score, "reason", "台账"))
                .put(API + round + "/objects/" + object + "/self-inspection/scores/" + indicator)
                .then();
    }

    void fill(String account, String object, String... scores) {
        List<Map<String, Object>> sections = As.account(account)
                .get(API + round + "/objects/" + object + "/self-inspection")
                .path("sections");
        for (Map<String, Object> one : sections) {
            section(account, object, (String) one.get("section"), "" + one.get("version"), "情况良好。")
                    .statusCode(200);
        }
        List<String> indicators = List.of("2.4", "3.2", "z1");
        for (int i = 0; i < scores.length; i++) {
            selfScore(account, object, indicators.get(i), scores[i]).statusCode(200);
        }
    }

    ValidatableResponse selfAct(String account, String object, String act, String reason) {
        String path = API + round + "/objects/" + object + "/self-inspection";
        int version = As.account("auditor").get(path).path("self.version");
        Map<String, Object> body = new HashMap<>(Map.of("act", act));
        body.put("reason", reason);
        return change(account, "" + version).body(body).post(path + "/acts").then();
    }

    ValidatableResponse team(UUID team, String person, String... objects) {
        return json("discipline")
                .body(Map.of(
                        "name", "第一组",
                        "members", List.of(Map.of("person", person, "leads", true)),
                        "objects", List.of(objects)))
                .put(API + round + "/teams/" + team)
                .then();
    }

    static ValidatableResponse finding(
            String account, String checks, Map<String, Object> check, String finding, String note) {
        Map<String, Object> body = new HashMap<>(Map.of("finding", finding));
        body.put("note", note);
        return change(account, "" + check.get("version"))
                .body(body)
                .put(checks + "/" + check.get("id"))
                .then();
    }

    ValidatableResponse rate(String object, String number) {
        return json("inspector")
                .body(Map.of("number", number, "reason", "听汇报、查台账"))
                .put(API + round + "/objects/" + object + "/ratings/z1")
                .then();
    }

    ValidatableResponse grade(String object, String step, String grade, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("step", step, "grade", grade));
        body.put("reason", reason);
        return json("discipline")
                .body(body)
                .post(API + round + "/objects/" + object + "/grades")
                .then();
    }

    ValidatableResponse measure(String account, String act, int index) {
        Map<String, Object> measure =
                As.account("auditor").get(API + round + "/measures").path("[" + index + "]");
        return change(account, "" + measure.get("version"))
                .body(Map.of("act", act, "content", "已按要求办理。"))
                .post(API + round + "/measures/" + measure.get("id") + "/acts")
                .then();
    }

    ValidatableResponse paper(String account, String object, UUID paper, String about, String key) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("about", about)
                .queryParam("key", key)
                .queryParam("name", "佐证.txt")
                .body(("佐证 " + paper).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put(API + round + "/objects/" + object + "/papers/" + paper)
                .then();
    }

    static String person(String name) {
        return Fixture.person(name).id().toString();
    }

    void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    void refused(String sql, String state) {
        SQLException refused = assertThrows(SQLException.class, () -> {
            try (Connection connection = database.getConnection()) {
                connection.createStatement().execute(sql);
            }
        });
        assertEquals(state, refused.getSQLState(), sql);
    }

    static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }
}
