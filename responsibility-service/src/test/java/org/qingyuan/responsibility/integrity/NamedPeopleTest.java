package org.qingyuan.responsibility.integrity;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** One record that names several people. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class NamedPeopleTest extends IntegrityJourney {

    /** 2.2 is owed by 纪委 for the bureau, and stands in the file of each leader whom its lines name. */
    @Test
    void reportsAndInquiriesStandInTheFilesOfTheirLeaders() {
        JsonPath plan = plan();
        String duty = As.account("staff-jiwei")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[12].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        Map<String, Object> report =
                Map.of("leader", Fixture.person("陈样例").id(), "on", "2042-06-01", "to", "纪委", "result", "好");
        Map<String, Object> inquiry =
                Map.of("leader", Fixture.person("姜样例").id(), "on", "2042-06-02", "matter", "专项经费");
        String record = accepted(drafted(
                List.of(duty),
                "duty-reports",
                Map.of(
                        "reports",
                        List.of(report),
                        "inquiries",
                        List.of(inquiry),
                        "admonishing",
                        0,
                        "practice",
                        "已执行")));

        Map<String, Object> reported =
                file("discipline-head", "陈样例").getMap("file.records.find { it.id == '" + record + "' }");
        assertEquals(List.of("述职述廉·领导干部"), reported.get("as"));
        assertEquals(List.of(Map.of("title", "述职述廉", "value", "日期：2042-06-01；向谁报告：纪委；评议结果：好")), reported.get("facts"));
        Map<String, Object> asked =
                file("discipline-head", "姜样例").getMap("file.records.find { it.id == '" + record + "' }");
        assertEquals(List.of("询问质询·领导干部"), asked.get("as"));
        assertEquals(List.of(Map.of("title", "询问质询", "value", "日期：2042-06-02；询问质询事项：专项经费")), asked.get("facts"));
        Plans.close(plan);
    }

    /** Those who swore together have one record, and nobody says ten times why it fits. */
    @Test
    void oneOathServesAllWhoSwore() {
        JsonPath plan = plan();
        List<String> recruits = List.of("姜样例", "陈样例");
        List<String> events = recruits.stream()
                .map(recruit -> event("discipline", added("discipline", officer("NEW_RECRUIT", recruit, day()))))
                .toList();
        List<String> oaths = owed(events, "廉政宣誓");
        List<Object> ids = recruits.stream()
                .<Object>map(recruit -> Fixture.person(recruit).id().toString())
                .toList();
        As.account("staff-jiwei")
                .get(API + "/obligation-forms?obligation=" + oaths.get(0) + "&obligation=" + oaths.get(1))
                .then()
                .statusCode(200)
                .body("[0].fill.people.person", containsInAnyOrder(ids.toArray()))
                .body("[1].fill.people.person", containsInAnyOrder(ids.toArray()));
        Map<String, Object> sworn =
                Map.of("people", ids.stream().map(one -> Map.of("person", one)).toList(), "swornOn", "2042-06-10");
        accepted(drafted(oaths, "recruit-oath", sworn));

        // Promise and oath are two matters all the same.
        List<String> pledges = owed(events, "廉政承诺");
        String mixed =
                drafted(Stream.concat(pledges.stream(), oaths.stream().limit(1)).toList(), "recruit-oath", sworn);
        act(mixed, 0, "staff-jiwei", "SUBMIT")
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                Stream.concat(pledges.stream(), oaths.stream().limit(1))
                                        .map(one -> "reasons." + one)
                                        .toArray()));
        Plans.close(plan);
    }

    private static List<String> owed(List<String> events, String act) {
        return events.stream()
                .map(event -> obligations("staff-jiwei", event).getString("items.find { it.act == '" + act + "' }.id"))
                .toList();
    }
}
