package org.qingyuan.inspection.result;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.ObjectKind;

/**
 * One object in a list of results.
 *
 * @param total null where the scope does not show it
 * @param gradeTitle as in the scheme
 * @param corrected whether this revision is a correction
 * @param own whether it is the reader's own, whose result opens in full
 */
public record ResultLine(
        UUID object,
        String name,
        ObjectKind kind,
        @Nullable BigDecimal total,
        @Nullable String grade,
        @Nullable String gradeTitle,
        boolean own,
        boolean corrected) {}
