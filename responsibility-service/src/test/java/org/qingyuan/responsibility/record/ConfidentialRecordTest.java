package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What serves a confidential obligation is hidden as the obligation is, and from whom it concerns before all. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ConfidentialRecordTest extends TalkJourney {
    @Test
    void whomItConcernsLearnsOfNoRecordNorEvidence() throws IOException {
        String title = "提醒谈话 " + UUID.randomUUID();
        String record = served(owed("discipline-head", "戴样例"), title);
        String file = UUID.randomUUID().toString();
        RecordJourney.evidence("staff-jiwei", record, file, RecordJourney.PDF).statusCode(200);
        submitAndSign(record);
        for (String account : List.of("staff-jiwei", "discipline-head")) {
            As.account(account).get(API + "/records/" + record).then().statusCode(200);
            assertTrue(listed(As.account(account)).contains(record));
        }
        RequestSpecification[] concerned = {
            As.account("discipline"), officer("戴样例", "staff"), officer("戴样例", "staff", "discipline", "bureau-leader")
        };
        for (RequestSpecification him : concerned) {
            him.get(API + "/records/" + record).then().statusCode(404);
            him.get(API + "/records/" + record + "/evidence/" + file).then().statusCode(404);
            him.get(API + "/records/" + record + "/evidence/" + file + "/preview")
                    .then()
                    .statusCode(404);
            assertFalse(listed(him).contains(record));
            assertFalse(workbook(him).contains(title));
        }
        assertTrue(workbook(As.account("discipline-head")).contains(title));
    }

    @Test
    void ofTheLeadersOneWhoAcceptsSeesIt() {
        String record = served(owed("discipline", "姜样例"), "提醒谈话");
        submitAndSign(record);
        leader("李示例").get(API + "/records/" + record).then().statusCode(200);
        waits(As.account("bureau-leader"), record);
        RecordJourney.act("bureau-leader", record, "ACCEPT", null).statusCode(200);
        As.account("bureau-leader").get(API + "/records/" + record).then().statusCode(200);
        leader("李示例").get(API + "/records/" + record).then().statusCode(404);
        assertFalse(listed(leader("李示例")).contains(record));
        // Neither he whom it concerns, nor the head of his unit: the records are those of 纪委.
        As.account("staff-yunxiu").get(API + "/records/" + record).then().statusCode(404);
        As.account("leader-yunxiu").get(API + "/records/" + record).then().statusCode(404);
    }

    @Test
    void aLeaderDoesNotReadAboutHimself() {
        String record = served(owed("discipline", "李示例"), "提醒谈话");
        submitAndSign(record);
        leader("李示例").get(API + "/records/" + record).then().statusCode(404);
        waits(leader("周示例"), record);
    }

    @Test
    void noGrantOpensIt() {
        String hidden = served(owed("discipline", "姜样例"), "提醒谈话");
        String other = served(null, "集中学习");
        submitAndSign(hidden);
        submitAndSign(other);
        As.token(token -> token.bureau(null).roles("fact-reader"))
                .contentType("application/json")
                .body(Map.of(
                        "bureau", "jintan",
                        "units", List.of(Fixture.unit("纪委")),
                        "round", UUID.randomUUID(),
                        "from", "2042-01-01",
                        "to", "2042-12-31",
                        "inspectorBureau", "jintan",
                        "inspector", "inspector-two",
                        "until", Instant.now().plus(Duration.ofHours(1)).toString()))
                .put(API + "/inspection-grants/" + UUID.randomUUID())
                .then()
                .statusCode(204);
        As.account("inspector-two").get(API + "/records/" + other).then().statusCode(200);
        As.account("inspector-two").get(API + "/records/" + hidden).then().statusCode(404);
    }

    @Test
    void whoIsConcernedIsNotToldOfTheObligationWhileWriting() {
        String owed = owed("discipline", "吴样例");
        String own = UUID.randomUUID().toString();
        RecordJourney.save("staff-jiwei", own, null, RecordJourney.request(owed, "提醒谈话", "2042-12-18"))
                .statusCode(404);
        String draft = served(null, "对有苗头性问题的人员开展提醒教育、必要时开展诫勉谈话");
        As.account("staff-jiwei")
                .get(API + "/records/" + draft + "/proposals")
                .then()
                .statusCode(200)
                .body("obligation", not(hasItem(owed)));
    }

    @Test
    void theSameBytesInAHiddenRecordAreNotFound() {
        byte[] bytes = ("%PDF-1.4\n" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        String hidden = UUID.randomUUID().toString();
        String owed = owed("discipline", "吴样例");
        RequestSpecification recorder = officer("庞样例", "staff");
        recorder.contentType("application/json")
                .body(RecordJourney.request(owed, "提醒谈话", "2042-12-18"))
                .put(API + "/records/" + hidden)
                .then()
                .statusCode(201);
        String file = UUID.randomUUID().toString();
        String hash = officer("庞样例", "staff")
                .contentType("application/octet-stream")
                .queryParam("name", "谈话笔录.pdf")
                .body(bytes)
                .put(API + "/records/" + hidden + "/evidence/" + file)
                .then()
                .statusCode(200)
                .extract()
                .path("sha256");
        String own = served(null, "集中学习");
        As.account("staff-jiwei")
                .get(API + "/records/" + own + "/evidence?sha256=" + hash)
                .then()
                .statusCode(200)
                .body("$", empty());
        As.account("staff-jiwei")
                .contentType("application/json")
                .body(Map.of("evidence", file))
                .post(API + "/records/" + own + "/evidence/" + UUID.randomUUID() + "/reuse")
                .then()
                .statusCode(404);
    }

    /** The obligation that a bad sign of that person opens. */
    private static String owed(String account, String person) {
        return obligations(account, event(account, added(account, officer("BAD_SIGN", person, day()))))
                .getString("items[0].id");
    }

    /** A draft of 纪委; for one of its ordinary duties where none is named. */
    private static String served(String obligation, String title) {
        String duty = obligation == null
                ? As.account("staff-jiwei")
                        .get(API + "/obligations?limit=200&unit=" + Fixture.unit("纪委"))
                        .then()
                        .extract()
                        .path("items.find { it.kind == 'RECURRING' }.id")
                : obligation;
        return RecordJourney.draft("staff-jiwei", duty, title, "2042-12-18");
    }

    private static void submitAndSign(String record) {
        RecordJourney.act("staff-jiwei", record, "SUBMIT", null).statusCode(200);
        RecordJourney.act("discipline-head", record, "SIGN", null)
                .statusCode(200)
                .body("acceptingSide", is("BUREAU_LEADER"));
    }

    private static RequestSpecification officer(String person, String... roles) {
        return As.token(token -> token.account(person)
                .unit(Fixture.unit("纪委"))
                .person(Fixture.person(person).id())
                .roles(roles));
    }

    private static void waits(RequestSpecification who, String record) {
        who.get(API + "/records?limit=200&queue=ACCEPT").then().body("items.id", hasItem(record));
    }

    private static List<String> listed(RequestSpecification who) {
        return who.get(API + "/records?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** All words of the ledger as a workbook. */
    private static String workbook(RequestSpecification who) throws IOException {
        byte[] bytes = who.get(API + "/ledger/workbook?from=2042-12-01&to=2042-12-31")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        StringBuilder words = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
        }
        return words.toString();
    }
}
