package org.qingyuan.responsibility.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
 */
public record FormDefinition(
        @NotBlank @Size(max = 100) String title,
        @Size(max = 500) @Nullable String note,

        @Schema(description = "JSON Schema of the values") @NotNull
        Map<String, Object> schema,

        @NotNull @Valid FormUi ui,
        @NotNull @Size(max = 60) List<@Valid @NotNull FormMeasure> measures,
        @NotNull @Size(max = 20) List<@Valid @NotNull Serves> serves) {

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
     * A clause that the form is meant for: of that item, with one of these words.
     *
     * @param item number in the table; null for any
     */
    public record Serves(
            @Size(max = 20) @Nullable String item,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> words) {}
}
