package org.qingyuan.responsibility.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks for.
 *
 * @param note when it is used, in a sentence
 * @param schema JSON Schema of the values, within the part that {@code forms/meta-schema.json} allows
 * @param measures what the evaluation may count
 * @param serves the clauses that it is meant for
 * @param fulfils which records close what they were written for; null: every accepted one
 */
public record FormDefinition(
        @NotBlank @Size(max = 100) String title,
        @Size(max = 500) @Nullable String note,

        @Schema(description = "JSON Schema of the values") @NotNull
        Map<String, Object> schema,

        @NotNull @Valid FormUi ui,
        @NotNull @Size(max = 60) List<@Valid @NotNull FormMeasure> measures,
        @NotNull @Size(max = 20) List<@Valid @NotNull Serves> serves,
        @Valid @Nullable Fulfils fulfils) {

    /**
     * How it is drawn.
     *
     * @param sections the fields in their order; each stands in one section
     * @param widgets TEXTAREA, RADIO or CHECKBOXES by field, where it is not the usual one
     * @param units by field, or by list and column as {@code lines.complaints}: 人, 小时
     */
    public record FormUi(
            @NotNull @Size(max = 20) List<@Valid @NotNull Section> sections,
            @NotNull @Size(max = 60) Map<String, @NotNull FormWidget> widgets,

            @NotNull @Size(max = 60) Map<String, @NotBlank @Size(max = 20) String> units) {}

    public record Section(
            @NotBlank @Size(max = 60) String title,
            @NotNull @Size(max = 60) List<@NotBlank String> fields) {}

    /**
     * A clause that the form is meant for: of that item, with one of these words, or with several things that it takes together.
     *
     * @param item number in the table; null for any
     * @param all words that a clause has all of: a form for several lines of the table at once
     */
    public record Serves(
            @Size(max = 20) @Nullable String item,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> words,

            @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> all) {}

    /**
     * Which records close what they were written for. Any other one that is accepted is progress. Either values or periods
     * are given.
     *
     * @param field a choice or a yes or no, or such a column of a list as {@code units.state}: one line is enough
     * @param values any of which fulfils; of a yes or no "true" or "false"
     * @param periods where the field names a period, how long each choice is: 月度 P1M. What is as long as the period of the
     *     duty fulfils it
     * @param needs fields that have to be filled in once a value fulfils, of the same list where the field is a column
     */
    public record Fulfils(
            @NotBlank @Size(max = 81) String field,
            @NotNull @Size(max = 60) List<@NotBlank @Size(max = 60) String> values,

            @NotNull @Size(max = 60) Map<String, @NotNull @Pattern(regexp = "P[1-9][0-9]{0,2}[DWMY]") String> periods,

            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 81) String> needs) {}
}
