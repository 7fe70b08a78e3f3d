package org.qingyuan.cases.transfer;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.transfer.TransferClient.INBOX;
import static org.qingyuan.cases.transfer.TransferClient.add;
import static org.qingyuan.cases.transfer.TransferClient.entry;
import static org.qingyuan.cases.transfer.TransferClient.giveBack;
import static org.qingyuan.cases.transfer.TransferClient.glassBroken;
import static org.qingyuan.cases.transfer.TransferClient.handIn;
import static org.qingyuan.cases.transfer.TransferClient.handedIn;
import static org.qingyuan.cases.transfer.TransferClient.letter;
import static org.qingyuan.cases.transfer.TransferClient.list;
import static org.qingyuan.cases.transfer.TransferClient.machine;
import static org.qingyuan.cases.transfer.TransferClient.platform;
import static org.qingyuan.cases.transfer.TransferClient.register;
import static org.qingyuan.cases.transfer.TransferClient.report;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.Planted;
import org.qingyuan.cases.lead.LeadClient;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What outside systems hand in: retries, the desk, the gates, and what either side learns. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TransferResourceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void aReportIsHandedInRegisteredAndTheOutsideLearnsItsStateAlone() throws SQLException {
        Map<String, Object> report = report("移暗甲某", "移暗之来件");
        report.put("originals", 1);
        UUID transfer = handedIn(report);
        entry("intake", transfer).body("missing", is(1)).body("openable", is(true));
        entry("case-manager", transfer).body("openable", is(false));
        As.account("case-manager").get(INBOX + "/" + transfer).then().statusCode(403);
        As.account("superior").get(INBOX + "/" + transfer).then().statusCode(404);
        register("intake", transfer, 0, letter()).statusCode(409).body("code", is("TRANSFER_INCOMPLETE"));
        UUID original = UUID.randomUUID();
        add(platform(), transfer, original, "移暗之原件").statusCode(204);
        add(platform(), transfer, original, "移暗之原件").statusCode(204);
        add(platform(), transfer, original, "另一内容").statusCode(409).body("code", is("CONFLICT"));
        add(platform(), transfer, UUID.randomUUID(), "多一件").statusCode(409).body("code", is("TRANSFER_SURPLUS"));
        As.account("intake")
                .get(INBOX + "/" + transfer)
                .then()
                .statusCode(200)
                .body("letter.reporter.name", is("移暗甲某"))
                .body("letter.letter", is("移暗之来件"))
                .body("outsideSystem", is("12389"))
                .body("originals.name", is(List.of("原件.txt")))
                .body("likely.name", is(List.of("姜样例")));
        assertEquals(
                "移暗之原件",
                As.account("intake")
                        .get(INBOX + "/" + transfer + "/originals/" + original)
                        .asString());
        assertEquals(List.of(), Planted.inTables(database, List.of("移暗甲某", "移暗之来件", "移暗之原件")));

        String lead = register("intake", transfer, 0, letter())
                .statusCode(200)
                .body("route", is("REGISTERED"))
                .extract()
                .path("lead");
        UUID id = UUID.fromString(lead);
        assertEquals("12389", see("intake", id).getString("outsideSystem"));
        assertEquals(report.get("number"), see("intake", id).getString("outsideNumber"));
        assertEquals("RECEIVED", see("intake", id).getString("exchangeState"));
        int version = see("intake", id).getInt("version");
        platform()
                .get(API + "/transfers/" + transfer)
                .then()
                .statusCode(200)
                .body("state", is("REGISTERED"))
                .body("keySet()", is(Set.of("id", "state", "missing", "reason")));
        platform()
                .post(API + "/transfers/" + transfer + "/acknowledgement")
                .then()
                .statusCode(200);
        assertEquals("ACKNOWLEDGED", see("intake", id).getString("exchangeState"));
        assertEquals(version, see("intake", id).getInt("version"));
        handIn(platform(), report)
                .statusCode(200)
                .body("id", is(transfer.toString()))
                .body("state", is("REGISTERED"));
        register("intake", transfer, 2, letter()).statusCode(409).body("code", is("TRANSFER_SETTLED"));
        As.account("intake").get(INBOX + "/" + transfer).then().statusCode(409);
        add(platform(), transfer, UUID.randomUUID(), "太迟").statusCode(409).body("code", is("TRANSFER_SETTLED"));
        // The words of the reporter are now where every reporter's are: in the vault, for whom it is opened.
        glassBroken("case-manager", lead);
        As.account("case-manager")
                .get(API + "/leads/" + lead + "/vault")
                .then()
                .statusCode(200)
                .body("originals.name", is(List.of("移交来件.txt", "原件.txt")));
    }

    @Test
    void theSameNumberIsTheSameReportAndAnotherClientFindsNothing() {
        Map<String, Object> report = report("举报乙", "来件");
        Set<String> ids = new ConcurrentSkipListSet<>();
        IntStream.range(0, 6)
                .parallel()
                .forEach(at -> ids.add(handIn(platform(), report)
                        .statusCode(200)
                        .body("state", is("RECEIVED"))
                        .extract()
                        .path("id")));
        assertEquals(1, ids.size());
        Map<String, Object> changed = new HashMap<>(report);
        changed.put("letter", "改过的来件");
        handIn(platform(), changed).statusCode(409).body("code", is("TRANSFER_DIFFERS"));
        String id = ids.iterator().next();
        machine("service-account-other", "jintan")
                .get(API + "/transfers/" + id)
                .then()
                .statusCode(404);
        machine("service-account-report-platform", "changzhou")
                .get(API + "/transfers/" + id)
                .then()
                .statusCode(404);
        platform()
                .post(API + "/transfers/" + id + "/acknowledgement")
                .then()
                .statusCode(409)
                .body("code", is("TRANSFER_OPEN"));
        Map<String, Object> bare = new HashMap<>(report);
        bare.put("matter", "");
        handIn(platform(), bare).statusCode(400);
        bare.put("matter", "事由");
        bare.put("originals", 21);
        handIn(platform(), bare).statusCode(400);
        machine("service-account-report-platform", null)
                .contentType(ContentType.JSON)
                .body(report)
                .post(API + "/transfers")
                .then()
                .statusCode(403);
    }

    @Test
    void oneOnTheOwnHeadGoesStraightToTheSuperiorsDeskAndShowsToNobodyHere() {
        for (Map<String, String> about : List.of(
                Map.of("subjectName", "孙示例"),
                Map.of("subjectName", "王某", "subjectPost", "金坛市公安局局长"),
                Map.of("subjectName", "", "letter", "反映孙示例收受礼品。"),
                Map.of("subjectName", "庞 样例"))) {
            Map<String, Object> report = report("举报丙", "来件");
            report.putAll(about);
            UUID transfer = handedIn(report);
            for (String account : List.of("intake", "intake-two", "case-manager")) {
                list(account).body("items.id", not(hasItem(transfer.toString())));
                assertEquals(
                        account.equals("case-manager") ? 403 : 404,
                        As.account(account).get(INBOX + "/" + transfer).statusCode(),
                        account);
            }
            for (String account : List.of("discipline-head", "bureau-leader", "handler")) {
                As.account(account).get(INBOX).then().statusCode(403);
            }
            As.account("case-manager")
                    .queryParam("objectId", transfer)
                    .get(API + "/trail")
                    .then()
                    .body("items", empty());
            entry("superior", transfer).body("fromBelow", is(true)).body("openable", is(true));
        }
        Map<String, Object> deputy = report("举报丙", "来件");
        deputy.putAll(Map.of("subjectName", "李某", "subjectPost", "副局长"));
        entry("intake", handedIn(deputy));
    }

    @Test
    void theSuperiorRegistersOrPassesDown() {
        Map<String, Object> report = report("举报丁", "来件");
        report.put("subjectName", "孙示例");
        UUID transfer = handedIn(report);
        Map<String, Object> letter = letter();
        letter.put("subjectName", "孙示例");
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        String lead = register("superior", transfer, 0, letter)
                .statusCode(200)
                .body("lead", notNullValue())
                .extract()
                .path("lead");
        assertEquals(404, status("discipline-head", UUID.fromString(lead)));
        assertEquals("changzhou", see("superior", UUID.fromString(lead)).getString("bureau"));

        Map<String, Object> another = report("举报丁", "来件");
        another.put("subjectName", "赵示例");
        UUID down = handedIn(another);
        As.account("superior")
                .header("If-Match", "\"0\"")
                .post(INBOX + "/" + down + "/passing-down")
                .then()
                .statusCode(204);
        list("superior").body("items.id", not(hasItem(down.toString())));
        entry("intake", down).body("fromBelow", is(false));
        As.account("superior")
                .header("If-Match", "\"1\"")
                .post(INBOX + "/" + down + "/passing-down")
                .then()
                .statusCode(404);
    }

    @Test
    void whomALetterNamesDoesNotSeeItAndAHeadRecognisedAtTheDeskGoesUp() {
        Map<String, Object> report = report("举报戊", "宋样例也在场。");
        report.put("subjectName", "某领导");
        UUID transfer = handedIn(report);
        list("intake").body("items.id", not(hasItem(transfer.toString())));
        As.account("intake").get(INBOX + "/" + transfer).then().statusCode(404);
        As.account("intake-two")
                .get(INBOX + "/" + transfer)
                .then()
                .statusCode(200)
                .body("mentioned.name", is(List.of("宋样例")))
                .body("likely", empty());
        Map<String, Object> letter = letter();
        letter.put("subjectName", "孙示例");
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        register("intake-two", transfer, 0, letter)
                .statusCode(200)
                .body("route", is("SENT_UP"))
                .body("lead", nullValue());
        list("intake-two").body("items.id", not(hasItem(transfer.toString())));
        platform().get(API + "/transfers/" + transfer).then().body("state", is("REGISTERED"));
    }

    @Test
    void theSuperiorsMatterIsRefusedAndReturnedAndNothingOfItStays() throws SQLException {
        UUID transfer = handedIn(report("退暗己某", "退暗之来件"));
        Map<String, Object> letter = letter();
        letter.put("subjectRank", "LEADING_GROUP");
        register("intake", transfer, 0, letter).statusCode(422).body("code", is("LEAD_BELONGS_TO_SUPERIOR"));
        giveBack("intake", transfer, null, "SUPERIORS").statusCode(428);
        giveBack("intake", transfer, 7, "SUPERIORS").statusCode(412);
        giveBack("intake", transfer, 0, "CLASSIFIED").statusCode(400);
        giveBack("intake", transfer, 0, "SUPERIORS").statusCode(200).body("state", is("RETURNED"));
        giveBack("intake", transfer, 1, "ELSEWHERE").statusCode(409).body("code", is("TRANSFER_SETTLED"));
        platform()
                .get(API + "/transfers/" + transfer)
                .then()
                .body("state", is("RETURNED"))
                .body("reason", is("SUPERIORS"));
        platform()
                .post(API + "/transfers/" + transfer + "/acknowledgement")
                .then()
                .statusCode(200);
        entry("intake", transfer).body("acknowledgedOn", is(LeadClient.today()));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select sealed is null and wrapped is null from transfer where id = ?")) {
            statement.setObject(1, transfer);
            var rows = statement.executeQuery();
            assertTrue(rows.next() && rows.getBoolean(1));
        }
    }
}
