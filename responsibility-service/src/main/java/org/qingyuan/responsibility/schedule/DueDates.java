package org.qingyuan.responsibility.schedule;

import java.time.LocalDate;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.responsibility.plan.DueShift;

/** Where a due date falls once free days are taken into account, as a pure function. */
public final class DueDates {
    private DueDates() {}

    /**
     * The day itself where it is worked, else the one that the plan's setting names. The setting gives way rather than lead
     * out of bounds: a later day than {@code latest} (the end of the plan, which the year's evaluation is over) turns into
     * the workday before, a day before {@code starts} into the workday after; where both lead out, the words stand.
     *
     * @param written as the words of the table give it
     * @param starts first day of the window
     * @param latest last day that the due date may move to
     */
    public static LocalDate shifted(
            LocalDate written, LocalDate starts, LocalDate latest, DueShift shift, Workdays workdays) {
        LocalDate next = workdays.onOrAfter(written);
        LocalDate previous = workdays.onOrBefore(written);
        boolean mayWait = !next.isAfter(latest);
        boolean mayHurry = !previous.isBefore(starts);
        return switch (shift) {
            case AS_WRITTEN -> written;
            case NEXT_WORKDAY -> mayWait ? next : mayHurry ? previous : written;
            case PREVIOUS_WORKDAY -> mayHurry ? previous : mayWait ? next : written;
        };
    }
}
