package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.Planted;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** A hot-line complaint that turns out to be a report on an officer. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PetitionLeadTest extends PetitionJourney {
    private static final String TITLE = "暗植之事由";
    private static final String CONTENT = "暗植之经过";
    private static final String CITIZEN = "暗植群众";
    private static final String CONTACT = "13811112222";
    private static final String SCAN = "暗植附件";
    private static final String REASON = "暗植理由";
    private static final List<String> PLANTED = List.of(TITLE, CONTENT, CITIZEN, CONTACT, SCAN, REASON);

    private static final UUID SUBJECT = Fixture.account("staff-yunxiu").person();

    @Inject
    DataSource database;

    @ConfigProperty(name = "qingyuan.files.folder")
    Path folder;

    @BeforeEach
    void posts() {
        CopiedBureau.learn(database);
    }

    @Test
    void itsContentsMoveIntoTheVaultAndAStubLikeAnyOtherStays() throws Exception {
        UUID other = recalled(hotLine(YUNXIU, "退回再分"), "附件", "退回");
        UUID id = recalled(telling(), SCAN, REASON);
        As.account("discipline")
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(lead("姜样例", SUBJECT))
                .post(API + "/" + id + "/lead")
                .then()
                .statusCode(403);
        move(id, 0, lead("姜样例", SUBJECT)).statusCode(412);
        int version = version(id);
        Map<String, Object> naming = lead("姜样例", SUBJECT);
        naming.put("summary", CITIZEN + "反映其收钱");
        move(id, version, naming).statusCode(422).body("code", equalTo("SUMMARY_NAMES_REPORTER"));
        read("intake", id).body("matter.title", equalTo(TITLE));

        Map<String, Object> asked = lead("姜样例", SUBJECT);
        asked.put("named", List.of(Fixture.account("case-manager").person()));
        String lead = move(id, version, asked)
                .statusCode(200)
                .body("route", equalTo("REGISTERED"))
                .body("number", notNullValue())
                .extract()
                .path("lead");
        As.account("case-manager").get("/api/case/v1/leads/" + lead).then().statusCode(404);
        As.account("intake")
                .get("/api/case/v1/leads/" + lead)
                .then()
                .statusCode(200)
                .body("source", equalTo("PETITION"))
                .body("naming", equalTo("REAL_NAME"));
        assertEquals(3, originals(lead), "the words, the scan and the one that was taken off the list");

        for (String account :
                new String[] {"staff-yunxiu", "leader-yunxiu", "discipline", "discipline-head", "intake"}) {
            assertEquals(stub(account, other), stub(account, id), account);
            read(account, id)
                    .statusCode(200)
                    .body("state", equalTo("RECALLED"))
                    .body("matter", nullValue())
                    .body("history", empty())
                    .body("files", empty())
                    .body("acts", empty());
            list(account, Map.of("state", "RECALLED", "limit", 200)).body("items.id", hasItem(id.toString()));
            list(account, Map.of("queue", "DESK", "limit", 200)).body("items.id", not(hasItem(id.toString())));
            list(account, Map.of("q", "暗植")).body("items", empty());
            for (int guess = 0; guess < 5; guess++) {
                act(account, id, guess, "ASSIGN", Map.of("unit", YUNXIU)).statusCode(409);
            }
        }
        move(id, version, lead("姜样例", SUBJECT)).statusCode(409).body("code", equalTo("PETITION_ACT_NOT_POSSIBLE"));
        assertEquals(List.of(), Planted.inTables(database, PLANTED));
        try (Stream<Path> kept = Files.walk(folder)) {
            for (Path path : kept.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(path, StandardCharsets.ISO_8859_1)
                        .contains(new String(SCAN.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
            }
        }
        for (Fixture.Account account : Fixture.bureau().accounts()) {
            for (String path : List.of(
                    API + "?limit=200",
                    API + "/" + id,
                    "/api/case/v1/trail?limit=200",
                    "/api/case/v1/documents?kind=PETITION&about=" + id)) {
                String answer = As.account(account.username()).get(path).asString();
                PLANTED.forEach(word ->
                        assertFalse(answer.contains(word), account.username() + " reads " + word + " at " + path));
            }
        }
    }

    @Test
    void whatIsNotTakenBackStays() {
        UUID id = taken("还在办理");
        move(id, version(id), lead("姜样例", SUBJECT)).statusCode(409).body("code", equalTo("PETITION_ACT_NOT_POSSIBLE"));
        move(UUID.randomUUID(), 0, lead("姜样例", SUBJECT)).statusCode(404);
    }

    @Test
    void oneOnTheOwnHeadGoesStraightUpAndLeavesTheSameStub() {
        UUID other = recalled(hotLine(YUNXIU, "普通件"), "附件", "退回");
        UUID id = recalled(hotLine(YUNXIU, "另一件"), "附件", "退回");
        UUID head = Fixture.account("discipline-head").person();
        move(id, version(id), lead("纪委书记", head))
                .statusCode(200)
                .body("route", equalTo("SENT_UP"))
                .body("lead", nullValue());
        for (String account : new String[] {"leader-yunxiu", "discipline", "discipline-head", "intake"}) {
            assertEquals(stub(account, other), stub(account, id), account);
        }
    }

    private static Map<String, Object> telling() {
        Map<String, Object> body = hotLine(YUNXIU, TITLE);
        body.put("content", CONTENT);
        body.put("petitioner", Map.of("name", CITIZEN, "contact", CONTACT, "address", "", "anonymous", false));
        return body;
    }

    private static UUID recalled(Map<String, Object> body, String scan, String reason) {
        UUID id = UUID.randomUUID();
        save("discipline", id, null, body).statusCode(201);
        UUID removed = file(id, scan);
        As.account("discipline")
                .delete(API + "/" + id + "/files/" + removed)
                .then()
                .statusCode(204);
        file(id, scan);
        act("leader-yunxiu", id, "RETURN", Map.of("reason", reason)).statusCode(200);
        act("intake", id, "RECALL", Map.of()).statusCode(200);
        return id;
    }

    private static UUID file(UUID petition, String scan) {
        UUID file = UUID.randomUUID();
        As.account("discipline")
                .contentType("application/octet-stream")
                .queryParam("name", scan + ".txt")
                .body((scan + file).getBytes(StandardCharsets.UTF_8))
                .put(API + "/" + petition + "/files/" + file)
                .then()
                .statusCode(200);
        return file;
    }

    private static Map<String, Object> lead(String name, UUID person) {
        Map<String, Object> body = new HashMap<>();
        body.put("verified", false);
        body.put("subjectRank", "OFFICER");
        body.put("matterKind", "DISCIPLINE");
        body.put("subjectName", name);
        body.put("subjectPerson", person);
        body.put("anotherPerson", false);
        body.put("matter", "反映收受好处");
        body.put("summary", "反映其办证时收受好处。");
        return body;
    }

    private static ValidatableResponse move(UUID id, int version, Map<String, Object> body) {
        return As.account("intake")
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + "/" + id + "/lead")
                .then();
    }

    private static int version(UUID id) {
        return read("intake", id).extract().path("version");
    }

    private int originals(String lead) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from vault_original where lead = ?")) {
            query.setObject(1, UUID.fromString(lead));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** All that is told without what is the petition's own; of what waits there the desk sees the whole, so it reads as 纪委. */
    private static Map<String, Object> stub(String account, UUID id) {
        Map<String, Object> told =
                new HashMap<>(read(account, id).extract().jsonPath().getMap(""));
        if (told.get("matter") != null) {
            return stub("discipline", id);
        }
        told.remove("id");
        told.remove("number");
        return told;
    }
}
