package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reminder.entry.EntryReminders;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** What is due in a register reminds; after a stop of weeks what is told is what holds on the day, and nothing twice. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RegisterReminderTest extends RegisterJourney {
    @Inject
    EntryReminders reminders;

    @Test
    void aReviewThatIsDueIsToldByStages() throws Exception {
        String id = confirmed("提醒复核" + System.nanoTime(), "高");
        LocalDate due =
                LocalDate.parse(get("staff-fazhi", "/register-entries/" + id).getString("due"));

        runs(due.minusDays(31));
        assertEquals(List.of(), told("staff-fazhi", id));
        runs(due.minusDays(20));
        assertEquals(List.of(30), told("staff-fazhi", id));
        // A stop over three lead times, the due date and both escalations.
        LocalDate late = due.plusDays(12);
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    reminders.record("jintan", late, Instant.now());
                    throw new IllegalStateException("the replica died before the commit");
                }));
        assertEquals(List.of(30), told("staff-fazhi", id));
        runs(late);
        runs(late);
        assertEquals(List.of(-1, 30), told("staff-fazhi", id));
        assertEquals(List.of(-3), told("leader-fazhi", id));
        assertEquals(List.of(-10), told("discipline", id));
        assertEquals(List.of(), told("staff-yunxiu", id));

        String inbox = API + "/reminders/register-entries?limit=200&unread=true";
        As.account("staff-fazhi").get(inbox).then().statusCode(200).body("items.entry", hasItem(id));
        int before = unread("staff-fazhi");
        note("staff-fazhi", id, late.toString(), Map.of("outcome", "保持原等级", "finding", "措施有效"));
        As.account("staff-fazhi").get(inbox).then().body("items.entry", not(hasItem(id)));
        assertEquals(before - 1, unread("staff-fazhi"));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(inbox)
                .then()
                .body("items.entry", not(hasItem(id)));
    }

    /** Two replicas, twice each. */
    private void runs(LocalDate day) throws Exception {
        BusinessDate.set(day);
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Callable<Long> run = () -> reminders.record("jintan", day, Instant.now());
            for (var result : replicas.invokeAll(Collections.nCopies(4, run))) {
                result.get();
            }
        }
    }

    private static List<Integer> told(String account, String entry) {
        return get(account, "/reminders/register-entries?limit=200")
                .<Integer>getList("items.findAll { it.entry == '" + entry + "' }.daysBefore")
                .stream()
                .sorted()
                .toList();
    }

    private static int unread(String account) {
        return get(account, "/reminders/unread").getInt("unread");
    }
}
