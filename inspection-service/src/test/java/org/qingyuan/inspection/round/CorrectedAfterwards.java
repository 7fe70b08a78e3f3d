package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.qingyuan.testkit.As;

/** A finding turns out wrong after the publication: the result is corrected by another revision, the old one stays. */
abstract class CorrectedAfterwards extends UntilInspected {
    static final String REVISION = """
            insert into result_revision (id, round, object, revision, cause, known_from, facts_json, facts_hash, score_json,
                                         score_hash, total, grade, by_name)
            select gen_random_uuid(), round, object, revision + 1, %s, facts_json, facts_hash, score_json, score_hash,
                   total, grade, by_name
              from result_revision where object = '%s' order by revision desc limit 1
            """;

    void correct() throws IOException, SQLException {
        // By now the facts of the other unit would be computed otherwise: nobody corrects them.
        sql("""
                insert into round_fact
                select f.snapshot, 1000, f.unit, f.unit_name, f.duty, f.item_no, f.clause, f.required + 1, f.done, f.on_time,
                       f.not_yet_due, f.records, f.measures, f.line
                  from round_fact f join round_snapshot s on s.id = f.snapshot
                 where s.round = '%s' and f.unit = '%s' order by f.ordinal limit 1
                """.formatted(round, YUNXIU));
        As.account("unit-leader")
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .body("gradeReason", is("整改不力"))
                .body("vetoes", hasSize(0));
        String checks = API + round + "/objects/" + political + "/checks";
        Map<String, Object> struck = As.account("discipline-head")
                .get(checks)
                .then()
                .extract()
                .path("find { it.finding == 'NOT_SUPPORTED' }");
        Object check = struck.get("id");
        correction("unit-leader", "3", check, "TRUE", null).statusCode(403);
        correction("discipline", "3", check, "TRUE", null).statusCode(403);
        correction("discipline-head", null, check, "TRUE", null).statusCode(428);
        correction("discipline-head", "2", check, "TRUE", null).statusCode(412);
        correction("discipline-head", "3", check, "NOT_SUPPORTED", null)
                .statusCode(400)
                .body("errors.field", contains("findings"));
        // What does not change anything leaves nothing behind.
        correction("discipline-head", "3", check, "TRUE", "nonsense").statusCode(422);
        correction("discipline-head", "3", check, "TRUE", "good")
                .statusCode(200)
                .body("revision.revision", is(4))
                .body("revision.cause", is("CORRECTED"))
                .body("revision.why.reason", is("补交原件,记录属实。"))
                .body("revision.why.document", is("坛公发〔2026〕更正号"))
                .body("revision.total", is(95.5f))
                .body("revision.grade", is("good"))
                .body("recomputed", is(true))
                .body("revisions.cause", contains("SCORED", "SCORED", "DECIDED", "CORRECTED"))
                .body("revisions[2].why", nullValue())
                .body("revisions[2].total", is(88.5f));
        // What the inspector found and said stays his; what the head says of it stands beside.
        As.account("discipline-head")
                .get(checks)
                .then()
                .body("find { it.id == '%s' }.finding".formatted(check), is("NOT_SUPPORTED"))
                .body("find { it.id == '%s' }.note".formatted(check), is("签到表与会议日期不符"))
                .body("find { it.id == '%s' }.inspectorName".formatted(check), is("舒样例"))
                .body("find { it.id == '%s' }.correction.finding".formatted(check), is("TRUE"))
                .body("find { it.id == '%s' }.correction.reason".formatted(check), is("补交原件,记录属实。"));
        correction("discipline-head", "3", check, "INCOMPLETE", null).statusCode(412);
        // As known before: the revision that was published, with the digits of that day.
        List<String> known = As.account("auditor")
                .get(API + round + "/objects/" + political + "/result")
                .path("revisions.knownFrom");
        As.account("unit-leader")
                .queryParam("known", known.get(2))
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .body("revision.total", is(88.5f))
                .body("recomputed", is(true));
        As.account("unit-leader").get(API + round + "/results").then().body("lines.find { it.own }.total", is(95.5f));
        As.account("leader-yunxiu")
                .get(API + round + "/objects/" + yunxiu + "/result")
                .then()
                .body("revisions", hasSize(3));
        circular();
        // Everybody saw the grades, so everybody is told.
        for (String account : List.of("unit-leader", "leader-yunxiu")) {
            As.account(account)
                    .queryParam("unread", true)
                    .get("/api/inspection/v1/round-reminders")
                    .then()
                    .body("items.findAll { it.round == '%s' && it.corrected }".formatted(round), hasSize(1));
            As.account(account)
                    .get(API + round + "/results")
                    .then()
                    .body("lines.find { it.object == '%s' }.corrected".formatted(political), is(true))
                    .body("lines.find { it.object == '%s' }.corrected".formatted(yunxiu), is(false));
        }
        As.token(token -> token.roles("superior").bureau("changzhou"))
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .statusCode(404);
    }

    /** The paper that was issued, word for word, whatever is corrected later. */
    void circular() throws IOException {
        String circular = text(As.account("discipline")
                .get(API + round + "/circular.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertTrue(circular.contains("优秀：云岫派出所。") && !circular.contains("91.5"), circular);
        assertTrue(circular.contains("合格：政工室。"), circular);
    }

    private ValidatableResponse correction(
            String account, String revision, Object check, String finding, String grade) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "reason", "补交原件,记录属实。",
                "decidedBy", "局党委",
                "document", "坛公发〔2026〕更正号",
                "findings", List.of(Map.of("check", check, "finding", finding))));
        if (grade != null) {
            body.put("grade", grade);
        }
        var request = json(account).body(body);
        if (revision != null) {
            request.header("If-Match", "\"" + revision + "\"");
        }
        return request.post(API + round + "/objects/" + political + "/corrections")
                .then();
    }
}
