package org.qingyuan.responsibility.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What the record of 1.2 is filled in with of the library. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MediaViewsTest {
    @Inject
    DataSource database;

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    /** Item 1.2 is recorded with what the library counted itself; whoever works in the bureau may look at it. */
    @Test
    void whatCameInAndWasOpenedIsCounted() {
        JsonPath before = counted();
        String item = UUID.randomUUID().toString();
        MediaResourceTest.add("staff", item, MediaResourceTest.whole("staff", "警示片二.mp4", MediaResourceTest.MP4))
                .statusCode(201);
        for (String account : List.of("auditor", "intake", "case-manager", "handler", "adjudicator")) {
            As.account(account).get(API + "/media/" + item).then().statusCode(200);
            As.account(account).post(API + "/media/" + item + "/views").then().statusCode(200);
        }
        JsonPath after = counted();
        assertEquals(before.getInt("values.videos") + 1, after.getInt("values.videos"));
        assertEquals(before.getInt("values.pictures"), after.getInt("values.pictures"));
        assertEquals(before.getInt("values.views") + 5, after.getInt("values.views"));
        assertEquals(0, counted("?year=2001").getInt("values.views"));
    }

    /** Openings of before they were counted by day: a part of them would look like all. */
    @Test
    void openingsOfDaysThatWereNotCountedAreLeftOut() throws SQLException {
        String item = UUID.randomUUID().toString();
        MediaResourceTest.add("staff", item, MediaResourceTest.whole("staff", "警示片三.mp4", MediaResourceTest.MP4))
                .statusCode(201);
        As.account("staff").post(API + "/media/" + item + "/views").then().statusCode(200);
        openedBefore(item, 3);
        try {
            assertNull(counted().get("values.views"));
            assertNotNull(counted().get("values.videos"));
        } finally {
            openedBefore(item, -3);
        }
        assertNotNull(counted().get("values.views"));
    }

    private void openedBefore(String item, int more) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update media_item set views = views + ? where id = ?::uuid")) {
            statement.setInt(1, more);
            statement.setString(2, item);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static JsonPath counted() {
        return counted("");
    }

    private static JsonPath counted(String query) {
        return Answer.of(As.account("discipline")
                .get(API + "/register-fills/media-library-progress" + query)
                .then()
                .statusCode(200));
    }
}
