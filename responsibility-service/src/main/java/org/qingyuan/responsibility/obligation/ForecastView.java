package org.qingyuan.responsibility.obligation;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The judgement with the figures that explain it.
 *
 * @param done records held in time, accepted or on their way
 * @param open how many are still to be held: what was held late is held, what is exempt or closed is not asked for
 * @param daysLeft from today to the due date; negative once it has passed
 * @param days of the whole window
 * @param progress records that were submitted and do not fulfil it, whatever becomes of them
 * @param expected how many an even pace would have brought by today, to one decimal
 */
public record ForecastView(
        Forecast judgement,
        ForecastReason reason,
        long done,
        long open,
        long daysLeft,
        long days,
        long progress,
        BigDecimal expected) {

    static ForecastView of(Tuple row, LocalDate today) {
        LocalDate starts = row.get("starts", LocalDate.class);
        LocalDate due = row.get("due", LocalDate.class);
        long required = row.get("required", Integer.class);
        long done = Math.min(required, row.get("in_time", Long.class));
        Forecast judgement = Forecast.valueOf(row.get("forecast", String.class));
        long held = row.get("accepted", Long.class) + row.get("waiting", Long.class);
        long days = ChronoUnit.DAYS.between(starts, due) + 1;
        long passed = Math.clamp(ChronoUnit.DAYS.between(starts, today), 0L, days);
        return new ForecastView(
                judgement,
                ForecastReason.valueOf(row.get("outlook", String.class)),
                done,
                judgement == Forecast.NOT_OWED ? 0 : Math.max(0, required - held),
                ChronoUnit.DAYS.between(today, due),
                days,
                row.get("progress", Long.class),
                BigDecimal.valueOf(required * passed).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP));
    }
}
