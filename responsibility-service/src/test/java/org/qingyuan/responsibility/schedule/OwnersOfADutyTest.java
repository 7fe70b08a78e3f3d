package org.qingyuan.responsibility.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Which leaders a table means by 领导干部, and which Party organisations by 总支部（支部）, is a person's to say. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OwnersOfADutyTest {
    @Inject
    DataSource database;

    private static final int BRANCH_MEETINGS = 8;
    private static final int VISITS_OF_LEADERS = 23;

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void whoIsMeantByLeadersIsAskedWhereTheWordsDoNotSay() {
        JsonPath plan = Plans.importSeed(2031);
        assertEquals(
                List.of("4.2"), plan.getList("rows.findAll { it.flags.any { it.code == 'POSTS_INFERRED' } }.item.no"));
        String asked =
                plan.getString("rows[" + VISITS_OF_LEADERS + "].flags.find { it.code == 'POSTS_INFERRED' }.message");
        assertTrue(asked.contains("局领导班子成员"), asked);
    }

    @Test
    void headsOfUnitsOweWhereTheyAreChosenAndTheirOwnUnitsRecord() {
        JsonPath heads = obligations(2036, Map.of("posts", "HEADS"));
        List<String> units = heads.getList("items.unit.name");
        assertTrue(units.containsAll(List.of("云岫派出所", "法制室", "刑侦大队")), units::toString);
        assertEquals(units.stream().distinct().count(), units.size());

        long group = obligations(2036, Map.of("posts", "LEADING_GROUP"))
                .getList("items")
                .size();
        long both = obligations(2036, Map.of("posts", "LEADING_GROUP_AND_HEADS"))
                .getList("items")
                .size();
        assertEquals(group + units.size(), both);
    }

    @Test
    void deputyHeadsAndMiddleLevelLeadersOweWhereTheyAreChosen() throws SQLException {
        List<String> heads = obligations(2036, Map.of("posts", "HEADS")).getList("items.unit.name");
        call("云岫派出所", "HEAD", "DEPUTY_HEAD");
        try {
            assertEquals(
                    List.of("云岫派出所"),
                    obligations(2036, Map.of("posts", "DEPUTY_HEADS")).getList("items.unit.name"));
            List<String> both =
                    obligations(2036, Map.of("posts", "HEADS_AND_DEPUTIES")).getList("items.unit.name");
            assertEquals(new TreeSet<>(heads), new TreeSet<>(both), "each recorded by its own unit");
        } finally {
            call("云岫派出所", "DEPUTY_HEAD", "HEAD");
        }
    }

    private void call(String unit, String from, String to) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change =
                        connection.prepareStatement("update post set kind = ? where unit = ? and kind = ?")) {
            change.setString(1, to);
            change.setObject(2, UUID.fromString(Fixture.unit(unit).toString()));
            change.setString(3, from);
            assertEquals(1, change.executeUpdate());
        }
    }

    @Test
    void unitsNamedForTheDutyAreThoseWhoseHeadsOwe() {
        Map<String, Object> station = Map.of("text", "云岫派出所", "unit", Fixture.unit("云岫派出所"));
        assertEquals(
                List.of("云岫派出所"),
                obligations(2036, Map.of("posts", "HEADS", "owners", List.of(station)))
                        .getList("items.unit.name"));
    }

    @Test
    void namingThemGivesThemNothingOfWhatTheLeadingGroupOwes() {
        Map<String, Object> station = Map.of("text", "云岫派出所", "unit", Fixture.unit("云岫派出所"));
        JsonPath owed = obligations(2036, Map.of("posts", "LEADING_GROUP_AND_HEADS", "owners", List.of(station)));
        List<String> keepers = owed.getList("items.unit.name");
        assertTrue(keepers.size() > 1, keepers::toString);
        assertEquals(1, keepers.stream().filter("云岫派出所"::equals).count(), keepers::toString);
    }

    @Test
    void whichPartyOrganisationsAreMeantIsAskedToo() {
        JsonPath plan = Plans.importSeed(2031);
        assertEquals(
                List.of("1.4"),
                plan.getList("rows.findAll { it.flags.any { it.code == 'BRANCHES_INFERRED' } }.item.no"));
        assertEquals(10, owingBranches("BRANCHES").size());
    }

    @Test
    void aGeneralBranchOwesWhereItIsChosen() {
        assertEquals(List.of("机关党总支"), owingBranches("GENERAL_BRANCHES"));
        List<String> highest = owingBranches("GENERAL_ELSE_BRANCHES");
        assertTrue(highest.contains("机关党总支") && !highest.contains("机关第一党支部"), highest::toString);
        assertEquals(11, owingBranches("BOTH").size());
    }

    private static List<String> owingBranches(String branches) {
        return obligations(2036, BRANCH_MEETINGS, "专题组织生活会", Map.of("branches", branches))
                .getList("items.owner.name");
    }

    /** What is owed in a half-year of a plan whose duty of 4.2 was changed. */
    private static JsonPath obligations(int year, Map<String, Object> change) {
        return obligations(year, VISITS_OF_LEADERS, "领导干部结合本职工作", change);
    }

    private static JsonPath obligations(int year, int row, String clause, Map<String, Object> change) {
        JsonPath plan = Plans.importSeed(year);
        JsonPath changed = Answer.of(As.account("discipline")
                .header("If-Match", Plans.etag(plan))
                .contentType("application/json")
                .body(changed(plan, row, clause, change))
                .put(API + "/plans/" + plan.getString("id") + "/rows/" + plan.getString("rows[" + row + "].id"))
                .then()
                .statusCode(200));
        JsonPath published = Answer.of(Plans.publish(Plans.settleAll(changed), year + "-01-01", year + "-06-30")
                .then()
                .statusCode(200));
        JsonPath owed = As.account("discipline")
                .queryParam("q", clause)
                .get(API + "/obligations?limit=200&plan=" + plan.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Plans.close(published);
        return owed;
    }

    private static Map<String, Object> changed(JsonPath plan, int row, String clause, Map<String, Object> change) {
        String path = "rows[" + row + "].";
        List<Map<String, Object>> duties = plan.getList(path + "duties");
        return Map.of(
                "responsible",
                units(plan.getList(path + "responsible")),
                "supporting",
                units(plan.getList(path + "supporting")),
                "timeLimit",
                plan.getMap(path + "timeLimit"),
                "duties",
                duties.stream().map(duty -> request(duty, clause, change)).toList());
    }

    private static Map<String, Object> request(Map<String, Object> duty, String clause, Map<String, Object> change) {
        Map<?, ?> words = (Map<?, ?>) duty.get("clause");
        Map<String, Object> request = new HashMap<>();
        for (String field : List.of(
                "id", "kind", "every", "atLeast", "atMost", "timeLimit", "owedBy", "posts", "branches", "sharing")) {
            request.put(field, duty.get(field));
        }
        request.put("start", words.get("start"));
        request.put("end", words.get("end"));
        request.put("owners", List.of());
        if (String.valueOf(words.get("text")).contains(clause)) {
            request.putAll(change);
        }
        return request;
    }

    private static List<Object> units(List<Map<String, Object>> views) {
        return views.stream()
                .map(view ->
                        (Object) Map.of("text", view.get("text"), "unit", ((Map<?, ?>) view.get("unit")).get("id")))
                .toList();
    }
}
