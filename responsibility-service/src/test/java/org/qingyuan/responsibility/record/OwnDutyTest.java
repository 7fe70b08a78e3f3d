package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.is;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Nobody accepts the record of what he owes himself, nor lets himself off it, however the duty names him. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OwnDutyTest extends TalkJourney {
    @Inject
    DataSource database;

    @Test
    void aPromotedLeaderDoesNotAcceptTheTalkWithHimself() {
        String event = event("discipline", added("discipline", officer("PROMOTED", "赵示例", day())));
        String talk = obligations("staff-jiwei", event).getString("items[0].id");
        String record = RecordJourney.draft("staff-jiwei", talk, "任前廉政谈话", "2042-12-18");
        RecordJourney.act("staff-jiwei", record, "SUBMIT", null).statusCode(200);
        RecordJourney.act("discipline-head", record, "SIGN", null)
                .statusCode(200)
                .body("acceptingSide", is("BUREAU_LEADER"));
        As.account("bureau-leader")
                .get(API + "/records/" + record)
                .then()
                .body("obligations[0].act", is("任前廉政知识测试"))
                .body("acts.act", is(List.of("RETURN")));
        RecordJourney.act("bureau-leader", record, "ACCEPT", null)
                .statusCode(403)
                .body("code", is("FOUR_EYES"));
        accept(leader("李示例"), record).statusCode(200);
    }

    @Test
    void theSecretaryDoesNotAcceptTheRecordOfHisBranch() throws SQLException {
        String branch = As.account("staff-yunxiu")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[8].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ownerKind == 'BRANCH' }.id");
        String record = RecordJourney.draft("staff-yunxiu", branch, "专题组织生活会", "2042-12-18");
        RecordJourney.act("staff-yunxiu", record, "SUBMIT", null).statusCode(200);
        RecordJourney.act("leader-yunxiu", record, "SIGN", null).statusCode(200).body("acceptingUnit.name", is("政工室"));
        UUID head = Fixture.account("unit-leader").person();
        UUID before = secretary(database, branch, head);
        try {
            As.account("unit-leader").get(API + "/records/" + record).then().body("acts.act", is(List.of("RETURN")));
            RecordJourney.act("unit-leader", record, "ACCEPT", null)
                    .statusCode(403)
                    .body("code", is("FOUR_EYES"));
        } finally {
            secretary(database, branch, before);
        }
        RecordJourney.act("unit-leader", record, "ACCEPT", null).statusCode(200);
    }

    @Test
    void nobodyLetsHimselfOffWhatHeOwesAsAPerson() {
        String event = event("discipline", added("discipline", officer("PROMOTED", "赵示例", day())));
        String talk = obligations("staff-jiwei", event).getString("items[0].id");
        String id = UUID.randomUUID().toString();
        Map<String, Object> request = new HashMap<>();
        request.put("kind", "EXEMPT");
        request.put("until", null);
        request.put("reason", "承担上级专项任务。");
        request.put("basis", "市局会议纪要");
        request.put("obligations", List.of(talk));
        As.account("staff-jiwei")
                .contentType("application/json")
                .body(request)
                .put(API + "/reliefs/" + id)
                .then()
                .statusCode(201);
        relief("discipline-head", id, "SUBMIT").statusCode(200).body("approvingSide", is("BUREAU_LEADER"));
        As.account("bureau-leader").get(API + "/reliefs/" + id).then().body("acts.act", is(List.of("REFUSE")));
        relief("bureau-leader", id, "APPROVE").statusCode(403).body("code", is("FOUR_EYES"));
    }

    private static ValidatableResponse relief(String account, String id, String act) {
        int version = As.account(account).get(API + "/reliefs/" + id).jsonPath().getInt("version");
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/reliefs/" + id + "/acts")
                .then();
    }

    private static ValidatableResponse accept(RequestSpecification who, String record) {
        int version = As.account("staff-jiwei")
                .get(API + "/records/" + record)
                .jsonPath()
                .getInt("version");
        return who.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", "ACCEPT"))
                .post(API + "/records/" + record + "/acts")
                .then();
    }
}
