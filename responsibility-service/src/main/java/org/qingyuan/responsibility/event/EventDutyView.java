package org.qingyuan.responsibility.event;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * A duty that is owed for each event.
 *
 * @param ofPerson whether it concerns a person
 * @param termDays how many days there are from the day of the event
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
        List<String> acts) {

    static EventDutyView of(Tuple row) {
        return new EventDutyView(
                row.get("id", UUID.class),
                row.get("plan", UUID.class),
                row.get("plan_row", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                row.get("clause_text", String.class),
                row.get("of_person", Boolean.class),
                row.get("term_days", Integer.class),
                Arrays.asList(row.get("acts", String[].class)));
    }
}
