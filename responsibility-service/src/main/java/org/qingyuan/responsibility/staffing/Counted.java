package org.qingyuan.responsibility.staffing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who counts for a head-count, and when.
 *
 * @param key tells people apart: somebody with two posts counts once
 * @param unit where an officer serves, or an outsider's organisation
 * @param source the post's title, or the document that an entry rests on
 * @param to last day; null until further notice
 */
record Counted(String key, UUID person, String name, String unit, String source, LocalDate from, LocalDate to) {

    boolean on(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
