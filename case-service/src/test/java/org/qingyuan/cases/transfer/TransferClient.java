package org.qingyuan.cases.transfer;

import static org.hamcrest.Matchers.notNullValue;
import static org.qingyuan.cases.lead.LeadClient.API;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.lead.LeadClient;
import org.qingyuan.testkit.As;

/** The verbs of a system that hands reports in, and of the desk that takes them. */
final class TransferClient {
    static final String INBOX = API + "/transfer-inbox";

    private TransferClient() {}

    static Map<String, Object> report(String reporter, String words) {
        Map<String, Object> report = new HashMap<>();
        report.put("system", "PLATFORM_12389");
        report.put("number", "JB" + UUID.randomUUID().toString().substring(0, 18));
        report.put("naming", "REAL_NAME");
        report.put("reporter", Map.of("name", reporter, "contact", "13900000009", "details", ""));
        report.put("subjectName", "姜样例");
        report.put("subjectUnit", "云岫派出所");
        report.put("subjectPost", "");
        report.put("matter", "反映收受礼品");
        report.put("letter", words);
        report.put("originals", 0);
        return report;
    }

    /** What the desk makes of it. */
    static Map<String, Object> letter() {
        Map<String, Object> letter = LeadClient.letter();
        letter.put("source", "ONLINE");
        return letter;
    }

    static RequestSpecification platform() {
        return machine("service-account-report-platform", "jintan");
    }

    static RequestSpecification machine(String account, String bureau) {
        return As.token(token -> token.account(account).bureau(bureau).roles("lead-transfer"));
    }

    static ValidatableResponse handIn(RequestSpecification as, Map<String, Object> report) {
        return as.contentType(ContentType.JSON)
                .body(report)
                .post(API + "/transfers")
                .then();
    }

    static UUID handedIn(Map<String, Object> report) {
        return UUID.fromString(
                handIn(platform(), report).statusCode(200).extract().path("id"));
    }

    static ValidatableResponse add(RequestSpecification as, UUID transfer, UUID original, String words) {
        return as.contentType("application/octet-stream")
                .queryParam("name", "原件.txt")
                .body(words.getBytes(StandardCharsets.UTF_8))
                .put(API + "/transfers/" + transfer + "/originals/" + original)
                .then();
    }

    static ValidatableResponse list(String account) {
        return As.account(account).queryParam("limit", 200).get(INBOX).then().statusCode(200);
    }

    /** The line of one entry. */
    static ValidatableResponse entry(String account, UUID transfer) {
        return list(account)
                .rootPath("items.find { it.id == '%s' }".formatted(transfer))
                .body("id", notNullValue());
    }

    static ValidatableResponse register(String account, UUID transfer, int version, Map<String, Object> letter) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(letter)
                .post(INBOX + "/" + transfer + "/registration")
                .then();
    }

    /** Under an id that the client drew. */
    static ValidatableResponse registerAs(String account, UUID transfer, UUID lead, Map<String, Object> letter) {
        return As.account(account)
                .header("If-Match", "\"0\"")
                .queryParam("lead", lead)
                .contentType(ContentType.JSON)
                .body(letter)
                .post(INBOX + "/" + transfer + "/registration")
                .then();
    }

    static ValidatableResponse giveBack(String account, UUID transfer, Integer version, String reason) {
        RequestSpecification as = As.account(account);
        if (version != null) {
            as.header("If-Match", "\"" + version + "\"");
        }
        return as.contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post(INBOX + "/" + transfer + "/return")
                .then();
    }

    /** The vault opened for somebody who is not assigned. */
    static void glassBroken(String account, String lead) {
        UUID opening = UUID.randomUUID();
        As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "核对移交来件", "breakGlass", true))
                .put(API + "/leads/" + lead + "/vault-openings/" + opening)
                .then()
                .statusCode(200);
        As.account("discipline-head")
                .contentType(ContentType.JSON)
                .body(Map.of("allowed", true))
                .post(API + "/leads/" + lead + "/vault-openings/" + opening + "/decision")
                .then()
                .statusCode(200);
    }
}
