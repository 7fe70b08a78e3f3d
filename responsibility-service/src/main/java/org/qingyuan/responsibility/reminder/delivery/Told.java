package org.qingyuan.responsibility.reminder.delivery;

import jakarta.persistence.Tuple;

/**
 * A letter in the words of another service.
 *
 * @param path where to act, within the system
 */
record Told(String subject, String content, String path) {
    static Told of(Tuple row) {
        return new Told(
                row.get("subject", String.class), row.get("content", String.class), row.get("path", String.class));
    }
}
