package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** JSON Schema at work: of values against a form, and of a form against what a form may be. The truth for every client. */
@ApplicationScoped
public class FormSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchema meta =
            FACTORY.getSchema(FormJson.parse(FormSchemas.class.getResourceAsStream("/forms/meta-schema.json")), CONFIG);

    /** By the digest of the definition: published versions never change, and there are few of them. */
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    /** What in a definition lies outside of the allowed part of JSON Schema. */
    List<FieldFault> outsideSubset(JsonNode schema) {
        return meta.validate(schema).stream()
                .map(message -> FieldFault.of("schema", message))
                .distinct()
                .toList();
    }

    /** What is wrong with values that were tidied; empty when nothing is. Persons and units are looked up elsewhere. */
    public List<FieldFault> faults(FormVersionView form, JsonNode values) {
        JsonSchema schema = compiled.computeIfAbsent(
                form.sha256(),
                digest -> FACTORY.getSchema(FormJson.tree(form.definition().schema()), CONFIG));
        return schema.validate(values).stream()
                .map(message -> FieldFault.of("values", message))
                .toList();
    }

    /** Values without what says nothing: nulls, blank strings, empty lists and lines; other strings without outer blanks. */
    public static ObjectNode tidy(Map<String, Object> values) {
        return tidy(values == null ? JsonNodeFactory.instance.objectNode() : FormJson.tree(values))
                        instanceof ObjectNode kept
                ? kept
                : JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode tidy(JsonNode node) {
        if (node.isTextual()) {
            String text = node.textValue().strip();
            return text.isEmpty() ? null : JsonNodeFactory.instance.textNode(text);
        }
        if (node.isObject()) {
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> {
                JsonNode value = tidy(entry.getValue());
                if (value != null) {
                    kept.set(entry.getKey(), value);
                }
            });
            return kept.isEmpty() ? null : kept;
        }
        if (node.isArray()) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> {
                JsonNode value = tidy(item);
                if (value != null) {
                    kept.add(value);
                }
            });
            return kept.isEmpty() ? null : kept;
        }
        return node.isNull() ? null : node;
    }
}
