package org.qingyuan.responsibility.reminder.delivery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One reminder inside a delivery.
 *
 * @param subject what it speaks of
 * @param path of its page
 * @param clause the words of the duty, or the title of the entry
 * @param held that it was handed in and where it waits, past due; null for all else
 * @param open whether it still asks for something
 */
record Line(
        UUID reminder,
        Subject subject,
        UUID subjectId,
        String path,
        String itemNo,
        String itemName,
        String clause,
        String unit,
        LocalDate due,
        int daysBefore,
        String audience,
        UUID person,
        String account,
        String held,
        boolean open) {

    enum Subject {
        OBLIGATION("履职事项"),
        REGISTER_ENTRY("台账事项");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
