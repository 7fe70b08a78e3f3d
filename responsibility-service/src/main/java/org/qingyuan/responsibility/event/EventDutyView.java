package org.qingyuan.responsibility.event;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.responsibility.plan.DueShift;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.schedule.Windows;

/**
 * A duty that is owed for each event.
 *
 * @param ofPerson whether it concerns a person
 * @param termDays how many days there are from the day of the event
 * @param due the last of them, moved to a workday as the table says
 * @param acts one obligation is opened for each; one without a name where there are none
 */
public record EventDutyView(
        UUID duty,
        UUID plan,
        UUID row,
        Numbered item,
        String clause,
        boolean ofPerson,
        int termDays,
        LocalDate due,
        List<String> acts) {

    /** @param day of the event */
    static EventDutyView of(Tuple row, LocalDate day, Workdays workdays) {
        int term = row.get("term_days", Integer.class);
        return new EventDutyView(
                row.get("id", UUID.class),
                row.get("plan", UUID.class),
                row.get("plan_row", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                row.get("clause_text", String.class),
                row.get("of_person", Boolean.class),
                term,
                Windows.fromEvent(
                                day,
                                term,
                                1,
                                row.get("valid_to", LocalDate.class),
                                DueShift.valueOf(row.get("due_shift", String.class)),
                                workdays)
                        .due(),
                Arrays.asList(row.get("acts", String[].class)));
    }
}
