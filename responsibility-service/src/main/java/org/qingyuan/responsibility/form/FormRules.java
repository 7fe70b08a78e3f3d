package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must fit together in a form's definition beyond its schema. Pure. */
final class FormRules {
    private final FormDefinition form;
    private final JsonNode fields;
    private final List<FieldFault> faults = new ArrayList<>();

    private FormRules(FormDefinition form) {
        this.form = form;
        this.fields = FormJson.tree(form.schema()).path("properties");
    }

    /** @param form whose schema lies within the allowed part */
    static List<FieldFault> faults(FormDefinition form) {
        FormRules rules = new FormRules(form);
        rules.schema("schema", FormJson.tree(form.schema()));
        rules.sections();
        rules.hints();
        rules.measures();
        rules.fulfilment();
        return rules.faults;
    }

    private void schema(String path, JsonNode object) {
        object.path("required")
                .forEach(name -> check(
                        object.path("properties").has(name.asText()), path + ".required", FormFault.FIELD_UNKNOWN));
        object.path("properties").properties().forEach(entry -> {
            String field = path + ".properties." + entry.getKey();
            JsonNode one = entry.getValue();
            ordered(field, one, "minimum", "maximum");
            ordered(field, one, "minLength", "maxLength");
            ordered(field, one, "minItems", "maxItems");
            if (one.path("items").path("type").asText().equals("object")) {
                schema(field + ".items", one.get("items"));
            }
        });
    }

    private void ordered(String field, JsonNode one, String least, String most) {
        check(
                !one.has(least)
                        || !one.has(most)
                        || one.get(least).decimalValue().compareTo(one.get(most).decimalValue()) <= 0,
                field,
                FormFault.RANGE_REVERSED);
    }

    /** Each field stands in one section: what stands nowhere could not be filled in. */
    private void sections() {
        Set<String> placed = new HashSet<>();
        for (FormDefinition.Section section : form.ui().sections()) {
            for (String field : section.fields()) {
                check(fields.has(field), "ui.sections." + field, FormFault.FIELD_UNKNOWN);
                check(placed.add(field), "ui.sections." + field, FormFault.FIELD_TWICE);
            }
        }
        fields.fieldNames()
                .forEachRemaining(
                        field -> check(placed.contains(field), "ui.sections." + field, FormFault.FIELD_NOWHERE));
    }

    private void hints() {
        form.ui()
                .widgets()
                .keySet()
                .forEach(field -> check(fields.has(field), "ui.widgets." + field, FormFault.FIELD_UNKNOWN));
        form.ui().units().keySet().forEach(path -> check(exists(path), "ui.units." + path, FormFault.FIELD_UNKNOWN));
    }

    private boolean exists(String path) {
        String[] parts = path.split("\\.", 2);
        return parts.length == 1
                ? fields.has(path)
                : !column(parts[0], parts[1]).isMissingNode();
    }

    private void measures() {
        Set<String> names = new HashSet<>();
        for (FormMeasure measure : form.measures()) {
            String path = "measures." + measure.name();
            check(names.add(measure.name()), path, FormFault.FIELD_TWICE);
            check(exists(measure.field()), path, FormFault.FIELD_UNKNOWN);
            check(!exists(measure.field()) || fits(measure), path, FormFault.MEASURE_UNFIT);
        }
    }

    private boolean fits(FormMeasure measure) {
        String[] parts = measure.field().split("\\.", 2);
        JsonNode field = fields.path(parts[0]);
        return switch (measure.how()) {
            case VALUE -> parts.length == 1 && (number(field) || type(field).equals("boolean") || field.has("enum"));
            case COUNT ->
                measure.only() == null
                        ? parts.length == 1 && type(field).equals("array")
                        : parts.length == 2 && choices(measure.field()).containsAll(measure.only());
            case SUM -> parts.length == 2 && number(column(parts[0], parts[1]));
            case YES -> parts.length == 2 && type(column(parts[0], parts[1])).equals("boolean");
            case DISTINCT -> parts.length == 2 && column(parts[0], parts[1]).has("enum");
        };
    }

    /** What closes a duty is a choice, and what it needs stands beside it. */
    private void fulfilment() {
        FormDefinition.Fulfils rule = form.fulfils();
        if (rule == null) {
            return;
        }
        check(exists(rule.field()), "fulfils.field", FormFault.FIELD_UNKNOWN);
        Set<String> choices = choices(rule.field());
        boolean either = rule.values().isEmpty() != rule.periods().isEmpty()
                && (rule.periods().isEmpty()
                        || rule.needs().isEmpty() && !rule.field().contains("."));
        check(
                !exists(rule.field())
                        || either
                                && choices.containsAll(rule.values())
                                && choices.containsAll(rule.periods().keySet()),
                "fulfils.values",
                FormFault.FULFILS_UNFIT);
        String list = rule.field().substring(0, rule.field().indexOf('.') + 1);
        rule.needs()
                .forEach(need -> check(
                        exists(need) && need.startsWith(list) && need.indexOf('.') == list.length() - 1,
                        "fulfils.needs." + need,
                        FormFault.FIELD_UNKNOWN));
    }

    /** What can stand in a field or a column; none where that is not a choice. */
    private Set<String> choices(String path) {
        String[] parts = path.split("\\.", 2);
        JsonNode field = parts.length == 1 ? fields.path(path) : column(parts[0], parts[1]);
        if (type(field).equals("boolean")) {
            return Set.of("true", "false");
        }
        Set<String> choices = new HashSet<>();
        field.path("enum").forEach(choice -> choices.add(choice.textValue()));
        return choices;
    }

    private JsonNode column(String list, String name) {
        return fields.path(list).path("items").path("properties").path(name);
    }

    private static String type(JsonNode field) {
        return field.path("type").asText();
    }

    private static boolean number(JsonNode field) {
        return type(field).equals("number") || type(field).equals("integer");
    }

    private void check(boolean holds, String field, FormFault fault) {
        if (!holds) {
            faults.add(FieldFault.of(field, fault));
        }
    }
}
