package org.qingyuan.responsibility.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.testkit.QingyuanTestResource;

/** The rule itself, without the tables: obligation_outlook and obligation_forecast over rows that are made up. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ForecastTest {
    private static final String JUDGED = """
            select obligation_outlook(p, day) as outlook, obligation_forecast(p, day) as forecast,
                   obligation_state(p, day) as state
              from (select jsonb_populate_record(null::obligation_progress, cast(? as jsonb)) as p, cast(? as date) as day) x
            """;

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        // required, accepted in time, waiting in time, starts, due, day -> reason, judgement
        "4, 2, 0, 2026-01-01, 2026-12-31, 2026-11-21, LAST_QUARTER, AT_RISK", // 2 of 4 done, 40 days left
        "4, 2, 0, 2026-01-01, 2026-12-31, 2026-07-02, ON_PACE, ON_COURSE",
        "4, 0, 0, 2026-01-01, 2026-12-31, 2026-04-03, BEHIND_PACE, AT_RISK", // a whole record behind
        "4, 0, 0, 2026-01-01, 2026-12-31, 2026-04-02, ON_PACE, ON_COURSE",
        "4, 1, 1, 2026-01-01, 2026-12-31, 2026-07-02, ON_PACE, ON_COURSE", // what waits counts as done
        "4, 0, 0, 2026-01-01, 2026-12-31, 2026-12-29, TOO_FEW_DAYS, CANNOT_BE_MET", // 4 open, 3 days
        "3, 0, 0, 2026-01-01, 2026-12-31, 2026-12-29, LAST_QUARTER, AT_RISK", // 3 open, 3 days
        "1, 0, 0, 2026-01-01, 2026-12-31, 2026-09-30, ON_PACE, ON_COURSE", // 92 of 365 days left
        "1, 0, 0, 2026-01-01, 2026-12-31, 2026-10-01, LAST_QUARTER, AT_RISK",
        "1, 0, 0, 2026-11-01, 2026-11-30, 2026-11-30, LAST_QUARTER, AT_RISK", // the due date itself
        "1, 0, 0, 2026-11-01, 2026-11-30, 2026-12-01, PAST_DUE, OVERDUE",
        "1, 0, 1, 2026-11-01, 2026-11-30, 2026-12-01, HANDED_IN, ON_COURSE", // only acceptance is late
        "1, 1, 0, 2026-11-01, 2026-11-30, 2026-12-01, FULFILLED, DONE",
        "1, 0, 0, 2026-10-01, 2026-12-31, 2026-09-30, NOT_BEGUN, ON_COURSE",
        "9, 0, 0, 2026-10-01, 2026-10-05, 2026-09-30, TOO_FEW_DAYS, CANNOT_BE_MET", // never could be
    })
    void prospects(
            int required, int accepted, int waiting, String starts, String due, String day, String why, String forecast)
            throws SQLException {
        String row = """
                {"required": %d, "accepted": %d, "accepted_in_time": %d, "waiting": %d, "waiting_in_time": %d, "drafts": 0,
                 "starts": "%s", "due": "%s"}
                """.formatted(required, accepted, accepted, waiting, waiting, starts, due);
        assertEquals(why + " " + forecast, judged(row, day, false));
    }

    @ParameterizedTest
    @CsvSource({"exempted_on, EXEMPT NOT_OWED EXEMPT", "closed_on, CLOSED NOT_OWED CLOSED"})
    void whatIsNotOwedIsNotJudged(String column, String expected) throws SQLException {
        String row = """
                {"required": 1, "accepted": 0, "accepted_in_time": 0, "waiting": 0, "waiting_in_time": 0, "drafts": 1,
                 "starts": "2026-01-01", "due": "2026-03-31", "%s": "2026-02-01"}
                """.formatted(column);
        assertEquals(expected, judged(row, "2026-11-23", true));
    }

    private String judged(String row, String day, boolean state) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(JUDGED)) {
            query.setString(1, row);
            query.setObject(2, LocalDate.parse(day));
            var result = query.executeQuery();
            result.next();
            String judged = result.getString("outlook") + " " + result.getString("forecast");
            return state ? judged + " " + result.getString("state") : judged;
        }
    }
}
