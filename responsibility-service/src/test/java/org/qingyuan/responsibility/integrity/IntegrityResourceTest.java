package org.qingyuan.responsibility.integrity;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class IntegrityResourceTest extends IntegrityJourney {

    @Test
    void whoAnswersForWhomOpensTheFile() {
        Map<String, List<String>> opens = Map.of(
                "discipline", List.of("王样例", "郑示例", "姜样例"),
                "discipline-head", List.of("王样例", "吴样例", "戴样例"),
                "bureau-leader", List.of("陈样例", "吴样例", "褚示例"),
                "superior", List.of("赵示例", "钱示例", "孙示例"));
        Map<String, List<String>> not = Map.of(
                "discipline", List.of("戴样例", "吴样例", "孙示例", "赵示例"),
                "discipline-head", List.of("孙示例", "赵示例", "钱示例"),
                "bureau-leader", List.of("赵示例", "孙示例", "钱示例", "王样例"),
                "superior", List.of("王样例", "吴样例"));
        opens.forEach((account, people) -> {
            List<String> listed = names(account);
            people.forEach(person -> {
                assertTrue(listed.contains(person), account + " is not shown " + person);
                opened(account, person).statusCode(201);
            });
        });
        not.forEach((account, people) -> {
            List<String> listed = names(account);
            people.forEach(person -> {
                assertEquals(false, listed.contains(person), account + " is shown " + person);
                opened(account, person).statusCode(404);
            });
        });
        for (String account : List.of("staff", "unit-leader", "auditor", "inspector", "admin")) {
            opened(account, "姜样例").statusCode(403);
        }
        // Another bureau's discipline office is none of its business.
        As.token(token -> token.bureau("changzhou")
                        .roles("discipline-head", "bureau-leader")
                        .person(UUID.randomUUID()))
                .contentType("application/json")
                .body(request("王样例"))
                .put(API + "/integrity-openings/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aFileIsGatheredFromListsDutiesAndRecords() {
        JsonPath plan = plan();
        String sanctioned = added("discipline", officer("SANCTIONED", "陈样例", day()));
        String sign = added("discipline", officer("BAD_SIGN", "陈样例", day()));
        added("discipline", officer("PROMOTED", "陈样例", day()));
        String record = followedUp(event("discipline", sanctioned), "陈样例", "吴样例");

        JsonPath file = file("discipline-head", "陈样例");
        assertTrue(file.getList("file.lists.kind").containsAll(List.of("SANCTIONED", "BAD_SIGN", "PROMOTED")));
        assertTrue(file.getList("file.lists.id").contains(sign));
        Map<String, Object> done = file.getMap("file.records.find { it.id == '" + record + "' }");
        assertEquals(List.of("民警"), done.get("as"));
        assertEquals(true, done.get("fulfils"));
        assertTrue(done.get("facts").toString().contains("现实表现"), () -> "facts: " + done.get("facts"));
        assertTrue(file.getList("file.duties.item.no").contains("1.4"));

        // The visitor's file names the record too, but not what it says of the visited.
        Map<String, Object> visited =
                file("discipline-head", "吴样例").getMap("file.records.find { it.id == '" + record + "' }");
        assertEquals(List.of("回访人"), visited.get("as"));
        assertEquals(false, visited.get("fulfils"));
        assertEquals(List.of(), visited.get("facts"));

        // 苗头性问题 keeps its own rule: the leader in charge opens the file and does not learn of it.
        JsonPath leader = file("bureau-leader", "陈样例");
        assertTrue(leader.getList("file.lists.kind").contains("SANCTIONED"));
        assertEquals(false, leader.getList("file.lists.kind").contains("BAD_SIGN"));
        assertEquals(
                List.of(),
                leader.getList("file.duties.findAll { it.clause.contains('提醒教育') }"),
                "what is owed because of a bad sign");
        Plans.close(plan);
    }

    @Test
    void whatOnePersonOwesIsNotFulfilledWithARecordOfAnother() {
        JsonPath plan = plan();
        String sanctioned = added("discipline", officer("SANCTIONED", "陈样例", day()));
        String record = drafted(event("discipline", sanctioned), "姜样例", "吴样例");
        act(record, 0, "staff-jiwei", "SUBMIT")
                .statusCode(422)
                .body("errors.find { it.field == 'values.person' }.message", is("所选事项的履行主体是陈样例，请核对人员或事项"));
        String obligation =
                obligations("staff-jiwei", event("discipline", sanctioned)).getString("items[0].id");
        As.account("staff-jiwei")
                .get(API + "/obligation-forms?obligation=" + obligation)
                .then()
                .statusCode(200)
                .body("[0].fill.person", is(Fixture.person("陈样例").id().toString()));
        Plans.close(plan);
    }

    @Test
    void onesOwnViewIsShorter() {
        Map<String, Object> entry = officer("SANCTIONED", "王样例", day());
        entry.put("note", "只供纪委");
        String sanctioned = added("discipline", entry);
        String sign = added("discipline", officer("BAD_SIGN", "王样例", day()));
        As.account("staff")
                .get(API + "/integrity-files/mine")
                .then()
                .statusCode(200)
                .body("own", is(true))
                .body("person.name", is("王样例"))
                .body("lists.find { it.id == '" + sanctioned + "' }.note", is(""))
                .body("lists.id", not(hasItem(sign)))
                .body("posts.title", hasItem("民警"));
        // The discipline office too: in its own view it learns no more than anybody.
        String own = added("discipline", officer("BAD_SIGN", "吴样例", day()));
        As.account("staff-jiwei")
                .get(API + "/integrity-files/mine")
                .then()
                .statusCode(200)
                .body("lists.id", not(hasItem(own)));
    }

    @Test
    void eachOpeningHasAReasonAndStaysOnRecord() throws IOException {
        Map<String, Object> request = request("姜样例");
        request.put("reason", "OTHER");
        open("discipline", UUID.randomUUID().toString(), request)
                .statusCode(422)
                .body("code", is("REASON_REQUIRED"));
        request.put("note", "年度抽查");
        String id = UUID.randomUUID().toString();
        open("discipline", id, request).statusCode(201).body("file.person.name", is("姜样例"));
        open("discipline", id, request).statusCode(200);
        request.put("reason", "APPRAISAL");
        open("discipline", id, request).statusCode(409);

        As.account("discipline").get(API + "/integrity-openings/" + id).then().statusCode(200);
        As.account("discipline-head")
                .get(API + "/integrity-openings/" + id)
                .then()
                .statusCode(404);
        byte[] bytes = As.account("discipline")
                .get(API + "/integrity-openings/" + id + "/file.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertTrue(text.getText().contains("姜样例") && text.getText().contains("限 戴样例 因“其他”使用"), text::getText);
        }
        As.account("discipline-head")
                .get(API + "/integrity-files/" + Fixture.person("姜样例").id() + "/openings")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + id + "' }.note", is("年度抽查"))
                .body("find { it.id == '" + id + "' }.exportedAt", not(nullValue()));
        As.account("auditor")
                .get(API + "/trail?limit=200&objectId=" + Fixture.person("姜样例").id())
                .then()
                .statusCode(200)
                .body("items.act", hasItems("integrity.open", "integrity.read", "integrity.export"));

        BusinessDate.set(LocalDate.of(2042, 6, 16));
        As.account("discipline").get(API + "/integrity-openings/" + id).then().statusCode(404);
    }

    private static List<String> names(String account) {
        return As.account(account)
                .get(API + "/integrity-files?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.person.name");
    }

    /** The follow-up talk of a sanctioned officer. */
    private static String followedUp(String event, String person, String visitor) {
        return accepted(drafted(event, person, visitor));
    }

    private static String drafted(String event, String person, String visitor) {
        return drafted(
                List.of(obligations("staff-jiwei", event).getString("items[0].id")),
                "follow-up-education",
                Map.of(
                        "person", Fixture.person(person).id(),
                        "handling", "政务处分",
                        "handledOn", "2042-03-01",
                        "visitor", Fixture.person(visitor).id(),
                        "performance", "较好",
                        "thoughts", "认识深刻",
                        "help", "定期谈心"));
    }
}
