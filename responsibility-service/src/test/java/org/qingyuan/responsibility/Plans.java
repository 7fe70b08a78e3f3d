package org.qingyuan.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;

/** What several tests do with plans: import the bureau's own table, settle what is doubtful, publish, close. */
public final class Plans {
    public static final String API = "/api/responsibility/v1";
    public static final Path SEED = Path.of("../samples/responsibility-table.docx");

    private Plans() {}

    public static JsonPath importSeed(int year) {
        return Answer.of(As.account("discipline")
                .multiPart("file", SEED.toFile())
                .multiPart("year", year)
                .post(API + "/plan-imports")
                .then()
                .statusCode(201));
    }

    public static JsonPath settleAll(JsonPath plan) {
        JsonPath settled = proofread(As.account("discipline"), plan);
        assertEquals(0, settled.getInt("openFlags"));
        assertEquals(0, settled.getInt("unreadRows"));
        return settled;
    }

    /** Says of every row that it is right as it stands, doubts included. */
    public static JsonPath proofread(RequestSpecification discipline, JsonPath plan) {
        return Answer.of(discipline
                .header("If-Match", etag(plan))
                .contentType("application/json")
                .body(Map.of("rows", plan.getList("rows.id"), "read", true))
                .put(API + "/plans/" + plan.getString("id") + "/proofreading")
                .then()
                .statusCode(200));
    }

    public static Response publish(JsonPath plan, String from, String to) {
        return As.account("discipline")
                .header("If-Match", etag(plan))
                .contentType("application/json")
                .body(Map.of("validFrom", from, "validTo", to, "reportCycle", "P6M"))
                .post(API + "/plans/" + plan.getString("id") + "/publish");
    }

    /** The bureau's own table, in force for a year. */
    public static JsonPath published(int year) {
        return Answer.of(publish(settleAll(importSeed(year)), year + "-01-01", year + "-12-31")
                .then()
                .statusCode(200));
    }

    /** As on the day of publishing, before anything was missed under it: nothing of it is left to other tests. */
    public static void close(JsonPath plan) {
        LocalDate today = BusinessDate.get();
        if (plan.getString("publishedOn") != null) {
            BusinessDate.set(LocalDate.parse(plan.getString("publishedOn")));
        }
        end(plan);
        BusinessDate.set(today);
    }

    /** As of today. */
    public static void end(JsonPath plan) {
        JsonPath closed = Answer.of(As.account("discipline")
                .header("If-Match", etag(plan))
                .contentType("application/json")
                .body(Map.of("reason", "测试结束"))
                .post(API + "/plans/" + plan.getString("id") + "/close")
                .then()
                .statusCode(200));
        assertEquals("CLOSED", closed.getString("state"));
    }

    public static String etag(JsonPath object) {
        return "\"" + object.getInt("version") + "\"";
    }
}
