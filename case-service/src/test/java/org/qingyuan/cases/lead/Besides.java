package org.qingyuan.cases.lead;

import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.today;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;

/**
 * What stands beside a lead and came of the same report: a petition that became one, an order out of it, a snapshot, and an entry of
 * the inbox; each with the planted words wherever words go in.
 */
record Besides(UUID petition, UUID supervision, UUID snapshot, UUID transfer, UUID handedIn) {

    /** The path of an operation with these ids in it. */
    String in(String path) {
        return path.replace(
                        "/transfer-inbox/{transfer}/originals/{original}",
                        "/transfer-inbox/{transfer}/originals/" + handedIn)
                .replace("{petition}", petition.toString())
                .replace("{supervision}", supervision.toString())
                .replace("{snapshot}", snapshot.toString())
                .replace("{transfer}", transfer.toString());
    }

    static Besides plant(String reporter, String contact, String scanned, String matter, String summary) {
        UUID petition = petition(reporter, contact, scanned, matter, summary);
        UUID original = UUID.randomUUID();
        return new Besides(
                petition, order(), taken(), transfer(reporter, contact, scanned, matter, original), original);
    }

    private static UUID petition(String reporter, String contact, String scanned, String matter, String summary) {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>();
        body.put("source", "HOTLINE");
        body.put("kind", "CONDUCT");
        body.put("unit", Fixture.unit("云岫派出所"));
        body.put("title", matter);
        body.put("content", summary + reporter);
        body.put("receivedOn", today());
        body.put("petitioner", Map.of("name", reporter, "contact", contact, "address", "", "anonymous", false));
        json("intake").body(body).put(API + "/petitions/" + id).then().statusCode(201);
        As.account("intake")
                .contentType("application/octet-stream")
                .queryParam("name", scanned + ".txt")
                .body(scanned.getBytes(StandardCharsets.UTF_8))
                .put(API + "/petitions/" + id + "/files/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        held("intake", versionOf(id))
                .body(Map.of("act", "RECALL"))
                .post(API + "/petitions/" + id + "/acts")
                .then()
                .statusCode(200);
        Map<String, Object> lead = new HashMap<>();
        lead.put("verified", false);
        lead.put("subjectRank", "OFFICER");
        lead.put("matterKind", "DISCIPLINE");
        lead.put("subjectName", "姜样例");
        lead.put("subjectPerson", Fixture.account("staff-yunxiu").person());
        lead.put("anotherPerson", false);
        lead.put("matter", matter);
        lead.put("summary", summary);
        held("intake", versionOf(id))
                .body(lead)
                .post(API + "/petitions/" + id + "/lead")
                .then()
                .statusCode(200);
        return id;
    }

    /** It discloses what it says, and nothing of the lead that it came out of. */
    private static UUID order() {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "SUPPORT");
        body.put("title", "调取资料");
        body.put("request", "请提供所列资料。");
        body.put("issuedOn", today());
        body.put("dueAt", "2099-01-05T18:00:00+08:00");
        body.put("units", List.of(Fixture.unit("审计室")));
        body.put("excluded", List.of());
        json("handler").body(body).put(API + "/supervisions/" + id).then().statusCode(200);
        return id;
    }

    private static UUID taken() {
        String id = As.token(token -> token.bureau(null).roles("outcome-reader"))
                .contentType("application/json")
                .body(Map.of("from", today(), "to", today(), "asOf", today(), "bureau", "jintan"))
                .post(API + "/outcome-snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private static UUID transfer(String reporter, String contact, String scanned, String matter, UUID original) {
        RequestSpecification system =
                As.token(token -> token.account("service-account-leak").roles("lead-transfer"));
        Map<String, Object> body = new HashMap<>();
        body.put("system", "PLATFORM_12389");
        body.put("number", "JB" + original.toString().substring(0, 18));
        body.put("naming", "REAL_NAME");
        body.put("reporter", Map.of("name", reporter, "contact", contact, "details", reporter));
        body.put("subjectName", "姜样例");
        body.put("subjectUnit", "云岫派出所");
        body.put("subjectPost", "");
        body.put("matter", matter);
        body.put("letter", scanned + reporter);
        body.put("originals", 1);
        String id = system.contentType("application/json")
                .body(body)
                .post(API + "/transfers")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        As.token(token -> token.account("service-account-leak").roles("lead-transfer"))
                .contentType("application/octet-stream")
                .queryParam("name", scanned + ".txt")
                .body(scanned.getBytes(StandardCharsets.UTF_8))
                .put(API + "/transfers/" + id + "/originals/" + original)
                .then()
                .statusCode(204);
        return UUID.fromString(id);
    }

    private static int versionOf(UUID petition) {
        return As.account("intake").get(API + "/petitions/" + petition).path("version");
    }

    private static RequestSpecification json(String account) {
        return As.account(account).contentType("application/json");
    }

    private static RequestSpecification held(String account, int version) {
        return json(account).header("If-Match", "\"" + version + "\"");
    }
}
