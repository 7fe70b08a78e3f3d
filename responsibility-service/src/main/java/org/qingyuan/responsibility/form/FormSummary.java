package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form in a list, as it is filled in today.
 *
 * @param version id of the version in use
 * @param number of that version, counted for shipped ones and for the bureau's own apart
 * @param items of the table that it is meant for
 * @param fields how many it has
 * @param measures what the evaluation may count of it
 * @param choices of those measures that are a choice, what can be chosen, by name: the evaluation counts each apart
 * @param draft whether a change is being written; shown to the discipline office
 * @param retiredOn null while it is filled in
 */
public record FormSummary(
        String code,
        String title,
        @Nullable String note,
        FormOrigin origin,
        UUID version,
        int number,
        LocalDate publishedOn,
        List<String> items,
        int fields,
        List<FormMeasure> measures,
        Map<String, List<String>> choices,
        boolean draft,
        @Nullable LocalDate retiredOn) {

    static FormSummary of(FormVersion form, boolean draft, @Nullable LocalDate retiredOn) {
        FormDefinition definition = form.read();
        JsonNode fields = FormJson.tree(definition.schema()).path("properties");
        return new FormSummary(
                form.code,
                form.title,
                definition.note(),
                form.origin(),
                form.id,
                form.number,
                form.publishedOn,
                definition.serves().stream()
                        .map(FormDefinition.Serves::item)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                fields.size(),
                definition.measures(),
                choices(definition, fields),
                draft,
                retiredOn);
    }

    private static Map<String, List<String>> choices(FormDefinition definition, JsonNode fields) {
        Map<String, List<String>> choices = new TreeMap<>();
        for (FormMeasure measure : definition.measures()) {
            JsonNode named = fields.path(measure.field()).path("enum");
            if (measure.how() == FormMeasure.How.VALUE && !named.isMissingNode()) {
                choices.put(
                        measure.name(),
                        named.valueStream().map(JsonNode::textValue).toList());
            }
        }
        return choices;
    }
}
