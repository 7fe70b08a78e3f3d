package org.qingyuan.responsibility.roster;

import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * A list that the caller may see.
 *
 * @param whole whether the caller sees everybody on it, or those of the own unit
 * @param editable whether the caller keeps it
 * @param keeper the unit that keeps it besides 纪委
 * @param keepable whether a unit other than 纪委 may be asked to keep it
 * @param current how many are on it today, as far as the caller sees
 */
public record RosterView(
        RosterKind kind,
        boolean whole,
        boolean editable,
        @Nullable NamedRef keeper,
        boolean keepable,
        long current) {}
