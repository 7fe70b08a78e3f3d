package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.reminder.RoundReminders;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** Nothing is decided before everybody could object, and whoever was right is scored again. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ExchangeOfViewsTest extends UntilInspected {
    @Inject
    RoundReminders reminders;

    @Test
    void nothingIsDecidedBeforeTheDayUnlessEverybodyHasSpoken() throws SQLException {
        exchanged();
        lacks().body(about("SILENT"), contains("政工室", "云岫派出所"));
        none("staff-yunxiu", yunxiu).statusCode(403);
        none("leader-yunxiu", political).statusCode(404);
        none("discipline", yunxiu).statusCode(403);
        none("leader-yunxiu", yunxiu).statusCode(200).body("object", contains(yunxiu));
        lacks().body(about("SILENT"), contains("政工室"));
        raise("9.9").statusCode(422).body("code", is("INDICATOR_UNKNOWN"));
        String wrong = raise("2.4").statusCode(200).extract().path("[0].id");
        lacks().body(about("SILENT"), empty());
        withdraw("leader-yunxiu", wrong).statusCode(404);
        withdraw("staff", wrong).statusCode(403);
        withdraw("unit-leader", wrong).statusCode(200).body("[0].withdrawnName", is("郑示例"));
        withdraw("unit-leader", wrong).statusCode(409);
        answer(wrong, false).statusCode(409).body("code", is("OBJECTION_ANSWERED"));
        lacks().body(about("SILENT"), contains("政工室")).body(about("ANSWER"), empty());
        BusinessDate.set(LocalDate.of(2026, 12, 5));
        lacks().body(about("SILENT"), empty());
    }

    @Test
    void anObjectionThatWasRightIsScoredAgain() throws SQLException {
        exchanged();
        String objection = raise("2.4").statusCode(200).extract().path("[0].id");
        UUID paper = UUID.randomUUID();
        paper("discipline", political, paper, "OBJECTION", objection).statusCode(403);
        paper("leader-yunxiu", political, paper, "OBJECTION", objection).statusCode(404);
        paper("staff", political, paper, "OBJECTION", objection).statusCode(200);
        As.account("discipline")
                .queryParam("about", "OBJECTION")
                .get(API + round + "/objects/" + political + "/papers")
                .then()
                .body("key", contains(objection));
        answer(objection, true).statusCode(200);
        paper("staff", political, UUID.randomUUID(), "OBJECTION", objection).statusCode(409);
        lacks().body(about("UPHELD"), contains("政工室"));
        scored();
        lacks().body(about("UPHELD"), empty()).body(about("SILENT"), contains("政工室", "云岫派出所"));
    }

    @Test
    void unitsAreToldThatThereIsAScore() throws SQLException {
        exchanged();
        reminders.record(LocalDate.of(2026, 11, 20), Instant.now());
        told().body(mine("stage"), contains("EXCHANGE")).body(mine("open"), contains(true));
        none("leader-yunxiu", yunxiu).statusCode(200);
        told().body(mine("open"), contains(false));
    }

    private void exchanged() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        yunxiu = object("云岫派出所");
        BusinessDate.set(LocalDate.of(2026, 12, 4));
        sql("update evaluation_round set state = 'EXCHANGE' where id = '" + round + "'");
        scored();
    }

    private void scored() throws SQLException {
        sql("""
                insert into result_revision (id, round, object, revision, cause, known_from, facts_json, facts_hash, score_json,
                                             score_hash, total, grade, by_name)
                select gen_random_uuid(), o.round, o.id,
                       1 + (select count(*) from result_revision v where v.object = o.id), 'SCORED', clock_timestamp(),
                       '{}', '0', '{}', '0', 88.5, 'good', '舒样例'
                  from round_object o where o.round = '%s'
                """.formatted(round));
    }

    /** The grades are not decided either, so that the step is never taken. */
    private ValidatableResponse lacks() {
        return act("bureau-leader", "DECIDE").statusCode(409);
    }

    private static String about(String what) {
        return "missing.findAll { it.what == '" + what + "' }.about";
    }

    private ValidatableResponse none(String account, String object) {
        return json(account)
                .post(API + round + "/objects/" + object + "/no-objections")
                .then();
    }

    private ValidatableResponse raise(String indicator) {
        Map<String, Object> body = new HashMap<>(Map.of("content", "会议确已召开。", "indicator", indicator));
        return json("unit-leader")
                .body(body)
                .post(API + round + "/objects/" + political + "/objections")
                .then();
    }

    private ValidatableResponse withdraw(String account, String objection) {
        return json(account)
                .post(API + round + "/objections/" + objection + "/withdrawal")
                .then();
    }

    private ValidatableResponse answer(String objection, boolean upheld) {
        return json("discipline")
                .body(Map.of("upheld", upheld, "answer", "已核对。"))
                .post(API + round + "/objections/" + objection + "/answer")
                .then();
    }

    private static ValidatableResponse told() {
        return As.account("leader-yunxiu")
                .get("/api/inspection/v1/round-reminders")
                .then();
    }

    private String mine(String what) {
        return "items.findAll { it.round == '" + round + "' && it.stage == 'EXCHANGE' }." + what;
    }
}
