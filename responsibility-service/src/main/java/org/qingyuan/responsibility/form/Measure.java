package org.qingyuan.responsibility.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a record yields: exactly one of number, flag and choice is there.
 *
 * @param name by which a scheme asks for it
 */
public record Measure(
        String name,
        String title,
        MeasureKind kind,
        @Nullable BigDecimal number,
        @Nullable Boolean flag,
        @Nullable String choice,
        @Nullable String unit) {}
