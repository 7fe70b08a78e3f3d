package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qingyuan.kit.problem.Language;

/** Values of a form as words, for sheets and pages that outlive this system. Pure. */
public final class FormText {
    private FormText() {}

    /** The fields in the order of the form: title, with its unit in brackets, by name. */
    public static Map<String, String> fields(FormDefinition form) {
        JsonNode properties = FormJson.tree(form.schema()).path("properties");
        Map<String, String> fields = new LinkedHashMap<>();
        form.ui().sections().forEach(section -> section.fields().forEach(name -> {
            String unit = form.ui().units().get(name);
            fields.put(name, title(properties.path(name)) + (unit == null ? "" : "（" + unit + "）"));
        }));
        return fields;
    }

    /** What was filled in, by the titles of the fields; a list of lines with the title of each column. */
    public static Map<String, String> filled(FormDefinition form, JsonNode values, Map<String, String> names) {
        JsonNode properties = FormJson.tree(form.schema()).path("properties");
        Map<String, String> filled = new LinkedHashMap<>();
        fields(form).forEach((name, title) -> {
            if (values.has(name)) {
                JsonNode columns = properties.path(name).path("items").path("properties");
                filled.put(
                        title,
                        columns.isMissingNode()
                                ? words(values.get(name), names, Language.ZH)
                                : lines(values.get(name), columns, names));
            }
        });
        return filled;
    }

    /**
     * What the lines of lists say of one person whom they name: the title of the list, and the rest of the line.
     *
     * @param person id
     */
    public static List<Map.Entry<String, String>> linesOf(
            FormDefinition form, JsonNode values, String person, Map<String, String> names) {
        JsonNode properties = FormJson.tree(form.schema()).path("properties");
        List<Map.Entry<String, String>> said = new ArrayList<>();
        for (String name : fields(form).keySet()) {
            JsonNode columns = properties.path(name).path("items").path("properties");
            for (JsonNode line : columns.isMissingNode() ? List.<JsonNode>of() : values.path(name)) {
                ObjectNode rest = line.deepCopy();
                line.properties().stream()
                        .filter(cell -> cell.getValue().asText().equals(person))
                        .forEach(cell -> rest.remove(cell.getKey()));
                if (rest.size() < line.size() && !rest.isEmpty()) {
                    said.add(Map.entry(title(properties.path(name)), line(rest, columns, names)));
                }
            }
        }
        return said;
    }

    /** A value in one line. @param names of people and units by id */
    public static String words(JsonNode value, Map<String, String> names, Language language) {
        if (value.isMissingNode()) {
            return "";
        }
        if (value.isBoolean()) {
            return language == Language.EN ? value.asText() : value.booleanValue() ? "是" : "否";
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> words(one, names, language))
                    .collect(Collectors.joining("；"));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(entry -> words(entry.getValue(), names, language))
                    .collect(Collectors.joining("，"));
        }
        return names.getOrDefault(value.asText(), value.asText());
    }

    private static String lines(JsonNode lines, JsonNode columns, Map<String, String> names) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line(line, columns, names))
                .collect(Collectors.joining("\n"));
    }

    private static String line(JsonNode line, JsonNode columns, Map<String, String> names) {
        return columns.properties().stream()
                .filter(column -> line.has(column.getKey()))
                .map(column -> title(column.getValue()) + "：" + words(line.get(column.getKey()), names, Language.ZH))
                .collect(Collectors.joining("；"));
    }

    private static String title(JsonNode field) {
        return field.path("title").asText();
    }
}
