package org.qingyuan.responsibility.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.TimeLimitKind;

/**
 * 完成时限 as stored and sent: the words beside what they were read as.
 *
 * @param within how long, counted from the plan's first day; only of WITHIN
 * @param year of a date; null: the year of the plan
 * @param month of a date; null: the date comes back each month
 * @param day of a date; null: the last day of the month
 */
@Embeddable
public record Limit(
        @Column(name = "limit_text") @NotNull String text,

        @Column(name = "limit_kind") @Enumerated(EnumType.STRING) @NotNull
        TimeLimitKind kind,

        @Column(name = "limit_within") @Nullable Period within,

        @Column(name = "limit_year") @Min(2000) @Max(2100) @Nullable
        Integer year,

        @Column(name = "limit_month") @Min(1) @Max(12) @Nullable
        Integer month,

        @Column(name = "limit_day") @Min(1) @Max(31) @Nullable
        Integer day) {

    public static Limit of(TimeLimit limit) {
        return limit == null
                ? null
                : new Limit(limit.text(), limit.kind(), limit.within(), limit.year(), limit.month(), limit.day());
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{qingyuan.limit.within}")
    boolean isWithinWhereNeeded() {
        return kind != TimeLimitKind.WITHIN || (within != null && !within.isZero() && !within.isNegative());
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{qingyuan.limit.date}")
    boolean isDateWhereNeeded() {
        return kind != TimeLimitKind.BY_DATE || month != null || day != null;
    }

    /** A day of the month that exists: the 31st of a shorter month is its last day. */
    public static int day(YearMonth month, Integer day) {
        return day == null ? month.lengthOfMonth() : Math.min(day, month.lengthOfMonth());
    }
}
