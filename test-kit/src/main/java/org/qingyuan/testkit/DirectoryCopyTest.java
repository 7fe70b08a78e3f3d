package org.qingyuan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service keeps its copy of the directory current, and works on when the owner is away. */
public abstract class DirectoryCopyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> TABLES = List.of(
            "directory_bureau",
            "directory_unit",
            "directory_unit_group",
            "directory_person",
            "directory_post",
            "directory_leader_in_charge",
            "directory_party_branch");

    /** Where the service shows the state of its copy to an administrator. */
    protected abstract String statePath();

    @Test
    void theCopyFollowsTheOwnerAndSurvivesItsAbsence() throws SQLException {
        Fixture.Directory fixture = Fixture.bureau();
        DirectoryOwner owner = new DirectoryOwner();
        await("the absence is noticed", state -> state.getString("unreachableSince") != null);
        ready();

        long all = sizeOf(fixture);
        try (DirectoryOwner present = owner.start()) {
            await("everything is taken over", state -> state.getLong("position") == all);
            await("the owner is back", state -> state.getString("unreachableSince") == null);
        }
        assertEquals(all, rows());
        assertEquals(
                "政工室|GENERAL|3|{}",
                one("SELECT concat_ws('|', name, kind, ordinal, aliases) FROM directory_unit WHERE id = '"
                        + Fixture.unit("政工室") + "'"));
        assertEquals(
                "{纪检,纪检监察部门,纪检监察室}", one("SELECT aliases FROM directory_unit WHERE id = '" + Fixture.unit("纪委") + "'"));
        assertEquals(
                "900101|bureau-leader|2026-01-01|",
                one("SELECT police_number || '|' || account || '|' || valid_from || '|' || coalesce(valid_to::text, '')"
                        + " FROM directory_person WHERE name = '赵示例'"));
        assertEquals(
                "{DISCIPLINE,GENERAL,OPERATIONAL,STATION}",
                one("SELECT kinds FROM directory_unit_group WHERE name = '各单位'"));
        assertEquals("t", one("SELECT economic_responsibility FROM directory_post WHERE kind = 'CHIEF'"));
        assertEquals("机关党总支", one("SELECT name FROM directory_party_branch WHERE kind = 'GENERAL_BRANCH'"));

        await("the absence is noticed again", state -> state.getString("unreachableSince") != null);
        ready();
        assertEquals(all, rows());

        // A station that no other test names: the copy is theirs as well.
        UUID unit = Fixture.unit("银杏巡逻中队");
        owner.add("A_KIND_OF_LATER", "jintan", UUID.randomUUID(), Map.of("some", "thing"));
        long last = owner.add(
                "UNIT",
                "jintan",
                unit,
                Map.of(
                        "id",
                        unit,
                        "bureau",
                        "jintan",
                        "name",
                        "银杏镇巡逻中队",
                        "kind",
                        "STATION",
                        "ordinal",
                        3,
                        "aliases",
                        List.of("银杏巡逻中队"),
                        "validFrom",
                        "2026-01-01",
                        "validTo",
                        "2026-12-31"));
        try (DirectoryOwner present = owner.start()) {
            await("the change is taken over", state -> state.getLong("position") == last);
        }
        assertEquals(all, rows());
        assertEquals(
                "银杏镇巡逻中队|{银杏巡逻中队}|2026-12-31",
                one("SELECT concat_ws('|', name, aliases, valid_to) FROM directory_unit WHERE id = '" + unit + "'"));
    }

    /** The restored owner is at the same position as the copy, but by another change. */
    @Test
    void afterARestoreOfTheOwnerTheCopyForgetsTheLostHours() throws SQLException {
        UUID lost = UUID.randomUUID();
        UUID since = UUID.randomUUID();
        DirectoryOwner before = new DirectoryOwner().strict();
        before.add("UNIT", "jintan", lost, unit(lost, "失去的中队"));
        follows(before);
        assertEquals("1", one("SELECT count(*) FROM directory_unit WHERE id = '" + lost + "'"));

        DirectoryOwner after = new DirectoryOwner().strict();
        after.add("UNIT", "jintan", since, unit(since, "之后的中队"));
        follows(after);
        assertEquals("0", one("SELECT count(*) FROM directory_unit WHERE id = '" + lost + "'"));
        assertEquals("1", one("SELECT count(*) FROM directory_unit WHERE id = '" + since + "'"));
        assertEquals(sizeOf(Fixture.bureau()) + 1, rows());
        follows(new DirectoryOwner().strict());
    }

    private void follows(DirectoryOwner owner) {
        try (DirectoryOwner present = owner.start()) {
            Instant started = Instant.now();
            await(
                    "the owner is asked",
                    state -> state.getLong("position") == owner.position()
                            && state.getString("checkedAt") != null
                            && Instant.parse(state.getString("checkedAt")).isAfter(started));
        }
    }

    private static Map<String, Object> unit(UUID id, String name) {
        return Map.of(
                "id",
                id,
                "bureau",
                "jintan",
                "name",
                name,
                "kind",
                "STATION",
                "ordinal",
                90,
                "aliases",
                List.of(),
                "validFrom",
                "2026-01-01");
    }

    /** The token lives five minutes, the test's patience not one: whoever kept it would still be refused. */
    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aRefusedTokenIsNotUsedAgain(int status) {
        DirectoryOwner owner = new DirectoryOwner();
        try (DirectoryOwner present = owner.start()) {
            await("the owner is asked", state -> state.getString("checkedAt") != null);
            owner.refuseTokensGiven(status);
            // Past an answer that was on its way already.
            Instant refused = Instant.now().plusSeconds(1);
            await(
                    "a new token is taken",
                    state -> state.getString("unreachableSince") == null
                            && Instant.parse(state.getString("checkedAt")).isAfter(refused));
        }
    }

    private static long sizeOf(Fixture.Directory fixture) {
        return fixture.bureaus().size()
                + fixture.units().size()
                + fixture.unitGroups().size()
                + fixture.people().size()
                + fixture.posts().size()
                + fixture.leadersInCharge().size()
                + fixture.partyBranches().size();
    }

    private void await(String what, Predicate<JsonPath> reached) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonPath state;
        do {
            state = As.account("admin")
                    .get(statePath())
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (reached.test(state)) {
                return;
            }
            pause();
        } while (Instant.now().isBefore(end));
        fail(what + " did not come true: " + state.prettify());
    }

    private static void ready() {
        RestAssured.given()
                .port(ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class))
                .get("/q/health/ready")
                .then()
                .statusCode(200);
    }

    private static long rows() throws SQLException {
        long rows = 0;
        for (String table : TABLES) {
            rows += Long.parseLong(one("SELECT count(*) FROM " + table));
        }
        return rows;
    }

    private static String one(String query) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
