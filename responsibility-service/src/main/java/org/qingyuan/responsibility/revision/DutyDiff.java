package org.qingyuan.responsibility.revision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param likeness of the two clauses, from 0 to 1
 * @param decided whether a person said that they are one, or that the duty has no counterpart
 * @param words the clause with what was taken out and put in
 */
public record DutyDiff(
        @Nullable UUID old,
        @Nullable UUID fresh,
        double likeness,
        boolean decided,
        Change change,
        Set<DutyField> fields,
        List<Piece> words) {}
