package org.qingyuan.responsibility.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * Who held the post of an obligation, and when.
 *
 * @param to last day; null until further notice
 * @param current whether the duty is this holder's today: whoever took up the office in a row of the directory of its own owes it only
 *     when 纪委 has decided so
 */
public record HolderView(
        NamedRef person,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        boolean current) {}
