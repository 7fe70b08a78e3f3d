package org.qingyuan.cases.transfer;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.transfer.TransferClient.INBOX;
import static org.qingyuan.cases.transfer.TransferClient.add;
import static org.qingyuan.cases.transfer.TransferClient.entry;
import static org.qingyuan.cases.transfer.TransferClient.glassBroken;
import static org.qingyuan.cases.transfer.TransferClient.handedIn;
import static org.qingyuan.cases.transfer.TransferClient.letter;
import static org.qingyuan.cases.transfer.TransferClient.list;
import static org.qingyuan.cases.transfer.TransferClient.platform;
import static org.qingyuan.cases.transfer.TransferClient.register;
import static org.qingyuan.cases.transfer.TransferClient.registerAs;
import static org.qingyuan.cases.transfer.TransferClient.report;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.vault.MasterKeys;
import org.qingyuan.cases.vault.OlderKey;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What the desk may rely on: who is kept out, that a lost answer is no lost report, and that no sender is in its way. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TransferDeskTest {
    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @Inject
    MasterKeys masters;

    @Inject
    TransferSeal seal;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whomTheLetterNamesAtTheSuperiorOrganDoesNotReadItThereNorWhatHappenedToIt() {
        Map<String, Object> report = report("举报己", "祝样例也收受了礼品。");
        report.put("subjectName", "赵示例");
        UUID transfer = handedIn(report);
        list("superior").body("items.id", not(hasItem(transfer.toString())));
        As.account("superior").get(INBOX + "/" + transfer).then().statusCode(404);
        trail("superior", transfer).body("items", empty());
        colleague()
                .get(INBOX + "/" + transfer)
                .then()
                .statusCode(200)
                .body("mentioned.name", hasItem("祝样例"))
                .body("subjects.name", hasItem("赵示例"))
                .body("subjects.name", not(hasItem("祝样例")));
        colleague()
                .header("If-Match", "\"0\"")
                .post(INBOX + "/" + transfer + "/passing-down")
                .then()
                .statusCode(204);
        entry("intake", transfer).body("fromBelow", is(false));
        trail("superior", transfer).body("items", empty());
    }

    @Test
    void theSuperiorChoosesTheSubjectWhereThePostAloneIsSaidAndAddsWhatCameWithIt() {
        Map<String, Object> report = report("举报己", "来件");
        report.putAll(Map.of("subjectName", "", "subjectPost", "局长"));
        UUID transfer = handedIn(report);
        String subject = As.account("superior")
                .get(INBOX + "/" + transfer)
                .then()
                .statusCode(200)
                .body("likely", empty())
                .extract()
                .path("subjects[0].id");
        Map<String, Object> letter = letter();
        letter.put("subjectPerson", subject);
        String lead = register("superior", transfer, 0, letter)
                .statusCode(200)
                .extract()
                .path("lead");
        original("superior", UUID.fromString(lead), UUID.randomUUID()).statusCode(204);
        original("superior", registered(letter()), UUID.randomUUID()).statusCode(404);
        original("case-manager", UUID.fromString(lead), UUID.randomUUID()).statusCode(403);
    }

    @Test
    void whomTheDeskFindsConcernedSeesNoLineOfItAndTheSameAnswerComesTwice() {
        UUID transfer = handedIn(report("举报庚", "来件"));
        entry("intake", transfer);
        trail("case-manager", transfer).body("items.act", hasItem("transfer.receive"));
        Map<String, Object> letter = letter();
        letter.put(
                "named",
                List.of(
                        Fixture.account("intake").person(),
                        Fixture.account("case-manager").person()));
        UUID lead = UUID.randomUUID();
        String number = registerAs("intake-two", transfer, lead, letter)
                .statusCode(200)
                .body("lead", is(lead.toString()))
                .extract()
                .path("number");
        registerAs("intake-two", transfer, lead, letter).statusCode(200).body("number", is(number));
        registerAs("intake-two", transfer, UUID.randomUUID(), letter).statusCode(409);
        registerAs("intake", transfer, lead, letter).statusCode(404);
        for (String account : List.of("intake", "case-manager")) {
            list(account).body("items.id", not(hasItem(transfer.toString())));
        }
        trail("case-manager", transfer).body("items", empty());
        UUID another = handedIn(report("举报庚", "又一来件"));
        registerAs("intake-two", another, lead, letter).statusCode(409).body("code", is("CONFLICT"));
    }

    @Test
    void whatTheDeskSendsUpLeavesNoEventThatAnybodyHereReads() {
        UUID transfer = handedIn(report("举报庚", "来件"));
        Map<String, Object> letter = letter();
        letter.put("subjectName", "孙示例");
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        UUID lead = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            registerAs("intake-two", transfer, lead, letter)
                    .statusCode(200)
                    .body("route", is("SENT_UP"))
                    .body("lead", nullValue());
        }
        trail("case-manager", transfer).body("items", empty());
    }

    @Test
    void anIdOfTheSendersStandsInNobodysWayAndOtherContentsUnderItAreRefused() {
        UUID taken = UUID.randomUUID();
        original("intake", registered(letter()), taken).statusCode(204);
        for (int twice = 0; twice < 2; twice++) {
            Map<String, Object> report = report("举报辛", "来件");
            report.put("originals", 1);
            UUID transfer = handedIn(report);
            add(platform(), transfer, taken, "原件之一").statusCode(204);
            add(platform(), transfer, taken, "原件之一").statusCode(204);
            add(platform(), transfer, taken, "原件之二").statusCode(409).body("code", is("CONFLICT"));
            String lead = register("intake", transfer, 0, letter())
                    .statusCode(200)
                    .extract()
                    .path("lead");
            glassBroken("case-manager", lead);
            As.account("case-manager")
                    .get(API + "/leads/" + lead + "/vault")
                    .then()
                    .body("originals.name", is(List.of("移交来件.txt", "原件.txt")));
        }
    }

    @Test
    void openingAnEntryReadsNoOriginal() {
        Map<String, Object> report = report("举报辛", "来件");
        report.put("originals", 1);
        UUID transfer = handedIn(report);
        add(platform(), transfer, UUID.randomUUID(), "原件").statusCode(204);
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            As.account("intake").get(INBOX + "/" + transfer).then().body("originals.name", is(List.of("原件.txt")));
            assertEquals(
                    0,
                    statistics
                            .getEntityStatistics(TransferOriginal.class.getName())
                            .getLoadCount());
            assertTrue(statistics.getEntityStatistics(Transfer.class.getName()).getLoadCount() > 0);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void aNewerMasterKeyTakesOverUnderAnOpenForm() throws SQLException, GeneralSecurityException {
        UUID transfer = handedIn(report("举报壬", "换钥之来件"));
        try (Connection connection = database.getConnection()) {
            byte[] wrapped = (byte[]) one(connection, "select wrapped from transfer where id = ?", transfer);
            rewrite(connection, transfer, 1, OlderKey.wrapped(masters, transfer, wrapped));
            seal.wrapAnew();
            assertEquals(2, one(connection, "select wrapped_by from transfer where id = ?", transfer));
            assertEquals(0, one(connection, "select version from transfer where id = ?", transfer));
        }
        As.account("intake").get(INBOX + "/" + transfer).then().statusCode(200).body("letter.letter", is("换钥之来件"));
    }

    /** One by a key that is not configured, one that its key does not open. */
    @Test
    void aKeyThatDoesNotOpenKeepsNoOtherWaiting() throws SQLException, GeneralSecurityException {
        UUID unknown = handedIn(report("举报癸", "缺钥之来件"));
        UUID spoilt = handedIn(report("举报子", "坏钥之来件"));
        UUID good = handedIn(report("举报丑", "好钥之来件"));
        try (Connection connection = database.getConnection()) {
            byte[] wrapped = (byte[]) one(connection, "select wrapped from transfer where id = ?", spoilt);
            rewrite(connection, unknown, 9, (byte[])
                    one(connection, "select wrapped from transfer where id = ?", unknown));
            rewrite(connection, spoilt, 1, new byte[wrapped.length]);
            rewrite(connection, good, 1, OlderKey.wrapped(masters, good, (byte[])
                    one(connection, "select wrapped from transfer where id = ?", good)));
            try {
                seal.wrapAnew();
                assertEquals(2, one(connection, "select wrapped_by from transfer where id = ?", good));
                assertEquals(1, one(connection, "select wrapped_by from transfer where id = ?", spoilt));
            } finally {
                rewrite(connection, spoilt, 2, wrapped);
                rewrite(connection, unknown, 2, (byte[])
                        one(connection, "select wrapped from transfer where id = ?", unknown));
            }
        }
    }

    private static void rewrite(Connection connection, UUID transfer, int by, byte[] wrapped) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update transfer set wrapped_by = ?, wrapped = ? where id = ?")) {
            statement.setInt(1, by);
            statement.setBytes(2, wrapped);
            statement.setObject(3, transfer);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static Object one(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                assertTrue(rows.next());
                return rows.getObject(1);
            }
        }
    }

    /** Another at the superior's desk. */
    private static RequestSpecification colleague() {
        return As.token(token -> token.account("superior-two")
                .bureau("changzhou")
                .roles("superior")
                .person(Fixture.account("superior-head").person()));
    }

    private static ValidatableResponse trail(String account, UUID transfer) {
        return As.account(account)
                .queryParam("objectId", transfer)
                .get(API + "/trail")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse original(String account, UUID lead, UUID original) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "补件.txt")
                .body("补件".getBytes(StandardCharsets.UTF_8))
                .put(API + "/registrations/" + lead + "/originals/" + original)
                .then();
    }
}
