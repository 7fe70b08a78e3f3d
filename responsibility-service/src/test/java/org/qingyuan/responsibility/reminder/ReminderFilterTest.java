package org.qingyuan.responsibility.reminder;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class ReminderFilterTest {
    private static final LocalDate DAY = LocalDate.of(2036, 5, 20);

    @Inject
    Reminders reminders;

    private JsonPath plan;

    @BeforeEach
    void someAreTold() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(DAY);
        plan = Plans.published(2036);
        reminders.record("jintan", DAY, Instant.now());
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void anInboxIsNarrowedToAUnitAnItemOrAState() {
        JsonPath all = inbox("discipline", "");
        String unit = all.getString("items[0].unit.id");
        JsonPath ofUnit = inbox("discipline", "&unit=" + unit);
        assertEquals(List.of(unit), ofUnit.getList("items.unit.id.unique()"));
        JsonPath ofItem = inbox("discipline", "&q=3.3");
        assertEquals(List.of("3.3"), ofItem.getList("items.item.no.unique()"));
        assertTrue(ofItem.getList("items").size() < all.getList("items").size());
        // Like ones are told apart by their windows, called by the days that the words name.
        assertTrue(ofItem.getList("items.starts.unique()").size() > 1);
        assertFalse(
                ofItem.getList("items.findAll { it.dueWritten != null }").isEmpty(),
                "a due date that a free day moved");
        assertEquals(List.of("OVERDUE"), inbox("staff", "&state=OVERDUE").getList("items.state.unique()"));
        assertEquals(
                List.of(),
                inbox("staff", "&state=OVERDUE&unit=" + UUID.randomUUID()).getList("items"));
        As.account("staff")
                .get(API + "/reminders/register-entries?q=没有这一条&unit=" + unit)
                .then()
                .statusCode(200)
                .body("items", is(List.of()));
    }

    private static JsonPath inbox(String account, String query) {
        return Answer.of(As.account(account)
                .get(API + "/reminders?unread=true&limit=200" + query)
                .then()
                .statusCode(200));
    }
}
