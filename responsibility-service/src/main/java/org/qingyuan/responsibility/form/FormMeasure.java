package org.qingyuan.responsibility.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the evaluation may count.
 *
 * @param name by which a scheme asks for it
 * @param field a field of the form, or for SUM, YES and DISTINCT a column of a list: {@code lines.complaints}
 * @param unit 人, 小时, %
 * @param only for COUNT of a column, {@code units.state}: lines with one of these in it
 */
public record FormMeasure(
        @NotBlank @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}")
        String name,

        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 81) String field,
        @NotNull How how,
        @Size(max = 20) @Nullable String unit,
        @Size(max = 60) @Nullable List<@NotBlank @Size(max = 60) String> only) {

    public enum How {
        /** The field as it is: a number, yes or no, or a choice. */
        VALUE,
        /** How many lines a list has, or how many of them hold one of some choices. */
        COUNT,
        /** The sum of a column of numbers. */
        SUM,
        /** How many lines say yes in a column. */
        YES,
        /** How many of the choices of a column occur. */
        DISTINCT
    }
}
