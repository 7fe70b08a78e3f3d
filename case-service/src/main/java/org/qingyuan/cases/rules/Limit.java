package org.qingyuan.cases.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A time limit with where it comes from.
 *
 * @param extension by how much it may be extended, once; null where the rule knows no extension
 * @param maximum what no bureau's own limit may pass; null where none was found
 */
public record Limit(
        @NotNull ClockKind clock,
        @NotNull @Valid Span span,
        @Nullable @Valid Span extension,
        @NotBlank @Size(max = 60) String rule,
        @NotBlank @Size(max = 40) String article,
        @NotNull Mark mark,
        @Nullable @Valid Span maximum) {}
