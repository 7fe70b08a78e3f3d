package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The one rule of {@link FormDefinition.Fulfils}: which values close a duty, and what they have to come with. Pure. */
public final class Fulfilment {
    private Fulfilment() {}

    /**
     * The values any of which fulfils a duty; none: every record of the form does.
     *
     * @param every the duty's own period. One of a length that no choice names is not held to any
     */
    static List<String> values(FormDefinition form, @Nullable Period every) {
        FormDefinition.Fulfils rule = form.fulfils();
        if (rule == null) {
            return List.of();
        }
        return rule.periods().isEmpty() ? rule.values() : choices(rule, every);
    }

    private static List<String> choices(FormDefinition.Fulfils rule, @Nullable Period every) {
        return rule.periods().entrySet().stream()
                .filter(one -> every != null
                        && Period.parse(one.getValue()).normalized().equals(every.normalized()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether one of the values stands in the field. @param field may be a column of a list */
    public static boolean holds(String field, List<String> values, JsonNode filled) {
        String[] path = field.split("\\.", 2);
        JsonNode first = filled.path(path[0]);
        return path.length == 1
                ? values.contains(first.asText())
                : lines(first)
                        .anyMatch(line -> values.contains(line.path(path[1]).asText()));
    }

    /** A fault for each field that has to be filled in because a value fulfils. */
    static List<FieldFault> missing(FormDefinition form, JsonNode filled) {
        FormDefinition.Fulfils rule = form.fulfils();
        if (rule == null) {
            return List.of();
        }
        String[] path = rule.field().split("\\.", 2);
        if (path.length == 1) {
            return missing("", "", path[0], rule, filled).toList();
        }
        JsonNode lines = filled.path(path[0]);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> missing(path[0] + ".", path[0] + "[" + at + "].", path[1], rule, lines.get(at)))
                .toList();
    }

    /** @param list begins the name of each field that is needed, {@code at} leads to where it is to stand */
    private static Stream<FieldFault> missing(
            String list, String at, String field, FormDefinition.Fulfils rule, JsonNode line) {
        return rule.values().contains(line.path(field).asText())
                ? rule.needs().stream()
                        .map(need -> need.substring(list.length()))
                        .filter(need -> !line.has(need))
                        .map(need -> FieldFault.of("values." + at + need, FormFault.REQUIRED))
                : Stream.empty();
    }

    private static Stream<JsonNode> lines(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
