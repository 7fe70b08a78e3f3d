package org.qingyuan.responsibility.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every shipped form is filled in as a unit would, by what its own fields allow: each row of docs/coverage.md rests on some. */
class EveryFormTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FormSchemas schemas = new FormSchemas();

    @Test
    void eachCanBeFilledInWhole() {
        List<String> wrong = new ArrayList<>();
        ShippedForms.all().forEach(shipped -> {
            List<FieldFault> faults = faults(shipped, filled(shipped));
            if (!faults.isEmpty()) {
                wrong.add(shipped.code() + ": " + faults);
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** What was filled in counts: no measure points at a field that cannot carry it. */
    @Test
    void eachYieldsAllItsMeasures() {
        ShippedForms.all()
                .forEach(shipped -> assertEquals(
                        shipped.form().measures().stream()
                                .map(FormMeasure::name)
                                .toList(),
                        Measures.of(shipped.form(), filled(shipped)).stream()
                                .map(Measure::name)
                                .toList(),
                        shipped.code()));
    }

    @Test
    void eachAsksForWhatItRequires() {
        ShippedForms.all().forEach(shipped -> schema(shipped).path("required").forEach(field -> {
            ObjectNode values = filled(shipped);
            values.remove(field.textValue());
            assertFalse(faults(shipped, values).isEmpty(), () -> shipped.code() + " without " + field.textValue());
        }));
    }

    /** Yes to everything, or no where yes asks for what the form then has no field for. */
    private ObjectNode filled(ShippedForms.Shipped shipped) {
        return Stream.of(true, false)
                .map(yes -> values(schema(shipped), yes))
                .filter(values -> faults(shipped, values).isEmpty())
                .findFirst()
                .orElseGet(() -> values(schema(shipped), true));
    }

    private List<FieldFault> faults(ShippedForms.Shipped shipped, ObjectNode values) {
        FormVersionView form = new FormVersionView(
                UUID.randomUUID(),
                shipped.code(),
                1,
                FormOrigin.SHIPPED,
                FormState.PUBLISHED,
                shipped.form(),
                shipped.code(),
                null,
                0);
        return schemas.faults(form, FormSchemas.tidy(FormJson.map(values)));
    }

    private static JsonNode schema(ShippedForms.Shipped shipped) {
        return FormJson.tree(shipped.form().schema());
    }

    private static ObjectNode values(JsonNode schema, boolean yes) {
        ObjectNode values = JSON.objectNode();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            values.set(field.getKey(), value(field.getValue(), yes));
        }
        return values;
    }

    private static JsonNode value(JsonNode field, boolean yes) {
        if (field.has("enum")) {
            return field.path("enum").path(0);
        }
        return switch (field.path("type").asText()) {
            case "boolean" -> JSON.booleanNode(yes);
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, field.path("minimum").asInt(0)));
            case "array" -> {
                ArrayNode items = JSON.arrayNode();
                for (int i = 0; i < Math.max(1, field.path("minItems").asInt(0)); i++) {
                    items.add(value(field.path("items"), yes));
                }
                yield items;
            }
            case "object" -> values(field, yes);
            default ->
                JSON.textNode(
                        switch (field.path("format").asText()) {
                            case "date" -> "2026-05-06";
                            case "uuid" -> "019b2f00-0000-7000-8000-000000000001";
                            default -> "学习上级文件";
                        });
        };
    }
}
