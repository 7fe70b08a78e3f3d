package org.qingyuan.responsibility.revision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table beside the one that it comes from.
 *
 * @param old null for a row that is new
 * @param fresh null for a row that is no more
 * @param likeness of the two tasks, from 0 to 1
 * @param decided whether a person said so
 * @param words the task with what was taken out and put in
 */
public record RowDiff(
        @Nullable UUID old,
        @Nullable UUID fresh,
        double likeness,
        boolean decided,
        Change change,
        Set<RowField> fields,
        List<Piece> words,
        UnitsDiff responsible,
        UnitsDiff supporting,
        List<DutyDiff> duties) {}
