package org.qingyuan.inspection.appraisal;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;

/** What people do with polls, over HTTP. */
final class PollCalls {
    static final String POLLS = "/api/inspection/v1/polls/";

    private PollCalls() {}

    /** Units of the copied directory that a ballot may be about. */
    static void learn(DataSource database, String... units) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into directory_unit (bureau, id, name, kind, ordinal, aliases, valid_from, position)
                        values ('jintan', ?, ?, 'OPERATIONAL', 1, '{}', '2026-01-01', 1) on conflict do nothing
                        """)) {
            for (String unit : units) {
                insert.setObject(1, Fixture.unit(unit));
                insert.setString(2, unit);
                insert.executeUpdate();
            }
        }
    }

    static UUID id() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    static Map<String, Object> request(UUID round, List<Map<String, Object>> items) {
        Map<String, Object> definition = new HashMap<>();
        definition.put("instructions", "请独立作答。");
        definition.put(
                "options",
                List.of(
                        option("A", "好", 100, true),
                        option("B", "较好", 80, true),
                        option("C", "一般", 60, true),
                        option("X", "弃权", 0, false)));
        definition.put(
                "groups",
                List.of(
                        Map.of("code", "L", "title", "领导", "weight", 60),
                        Map.of("code", "O", "title", "民警", "weight", 40)));
        definition.put("items", items);
        definition.put("minimum", 3);
        definition.put("minAnswered", items.size());
        definition.put("caps", List.of());
        Map<String, Object> request = new HashMap<>();
        request.put("kind", "APPRAISAL");
        request.put("round", round);
        request.put("title", "年度民主测评");
        request.put("definition", definition);
        return request;
    }

    static Map<String, Object> item(String key, UUID unit) {
        Map<String, Object> item = new HashMap<>();
        item.put("key", key);
        item.put("title", "总体评价");
        item.put("object", unit);
        item.put("objectKind", unit == null ? null : "UNIT");
        return item;
    }

    private static Map<String, Object> option(String code, String title, int coefficient, boolean valid) {
        return Map.of("code", code, "title", title, "coefficient", coefficient, "valid", valid);
    }

    static RequestSpecification json(String account) {
        return As.account(account).contentType(ContentType.JSON);
    }

    static UUID draft(String account, List<Map<String, Object>> items) {
        UUID poll = id();
        json(account).body(request(null, items)).put(POLLS + poll).then().statusCode(201);
        return poll;
    }

    static List<String> cards(String account, UUID poll, String group, int cards) {
        return json(account)
                .body(Map.of("group", group, "cards", cards))
                .put(POLLS + poll + "/card-lots/" + id())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("codes", String.class);
    }

    static ValidatableResponse act(String account, UUID poll, String act) {
        int version = As.account(account).get(POLLS + poll).jsonPath().getInt("version");
        return json(account)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("act", act, "reason", "试"))
                .post(POLLS + poll + "/acts")
                .then();
    }

    /** One asks, the other confirms. */
    static ValidatableResponse annul(UUID poll) {
        act("discipline", poll, "ASK_ANNULMENT").statusCode(200);
        return act("discipline-head", poll, "ANNUL");
    }

    static ValidatableResponse vote(String code, String... answers) {
        return As.nobody()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "answers", Arrays.asList(answers)))
                .post("/api/inspection/v1/ballots")
                .then();
    }

    static ValidatableResponse open(String code) {
        return As.nobody()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/inspection/v1/ballots/opening")
                .then();
    }
}
