package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;

/** People and units that values point at: they are of the bureau, and shown by name. */
@ApplicationScoped
public class FormReferences {
    static final String PERSON = "person";
    private static final String UNIT = "unit";

    private final EntityManager entities;

    FormReferences(EntityManager entities) {
        this.entities = entities;
    }

    /** A value of format person or unit, where it stands. */
    private record Reference(String field, String title, String format, String text) {
        UUID id() {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                // No id at all, and so nobody of the bureau.
                return Caller.NOBODY;
            }
        }
    }

    /** @return a fault for each reference that the bureau's directory does not know */
    public List<FieldFault> unknown(String bureau, FormDefinition form, JsonNode values) {
        List<Reference> references = references(form, values);
        Map<String, String> names = names(bureau, references);
        return references.stream()
                .filter(reference -> !names.containsKey(reference.text()))
                .map(reference -> FieldFault.of(
                        reference.field(),
                        reference.format().equals(PERSON) ? FormFault.PERSON_UNKNOWN : FormFault.UNIT_UNKNOWN))
                .toList();
    }

    /** The names behind the ids in values. */
    public Map<String, String> names(String bureau, FormDefinition form, JsonNode values) {
        return names(bureau, references(form, values));
    }

    /** The titles of the fields that name somebody, each once. */
    List<String> naming(FormDefinition form, JsonNode values, UUID person) {
        return references(form, values).stream()
                .filter(reference -> reference.text().equals(person.toString()))
                .map(Reference::title)
                .distinct()
                .toList();
    }

    /** Whether the values name anybody. */
    boolean namesPeople(FormDefinition form, JsonNode values) {
        return references(form, values).stream()
                .anyMatch(reference -> reference.format().equals(PERSON));
    }

    /**
     * A record of what one person owes speaks of that person.
     *
     * @return a fault at the first field that names somebody; none where the values name the person, or nobody
     */
    List<FieldFault> silentAbout(FormDefinition form, JsonNode values, UUID person, String name) {
        List<Reference> people = references(form, values).stream()
                .filter(reference -> reference.format().equals(PERSON))
                .toList();
        return people.isEmpty() || people.stream().anyMatch(one -> one.text().equals(person.toString()))
                ? List.of()
                : List.of(new FieldFault(people.getFirst().field(), FormFault.ANOTHER_PERSON, name));
    }

    private Map<String, String> names(String bureau, List<Reference> references) {
        Map<String, String> names = new TreeMap<>();
        for (String format : List.of(PERSON, UNIT)) {
            Set<UUID> ids = references.stream()
                    .filter(reference -> reference.format().equals(format))
                    .map(Reference::id)
                    .collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                new Sql("select id, name from " + format + " where bureau = :bureau and id in (:ids)")
                        .with("bureau", bureau)
                        .with("ids", ids)
                        .rows(entities)
                        .forEach(row -> names.put(row.get("id", UUID.class).toString(), row.get("name", String.class)));
            }
        }
        return names;
    }

    private static List<Reference> references(FormDefinition form, JsonNode values) {
        List<Reference> found = new ArrayList<>();
        collect("values", "", FormJson.tree(form.schema()), values, found);
        return found;
    }

    private static void collect(String path, String above, JsonNode schema, JsonNode value, List<Reference> found) {
        String title = schema.path("title").asText(above);
        String format = schema.path("format").asText();
        if (value.isTextual() && (format.equals(PERSON) || format.equals(UNIT))) {
            found.add(new Reference(path, title, format, value.textValue()));
        }
        schema.path("properties")
                .properties()
                .forEach(entry -> collect(
                        path + "." + entry.getKey(), title, entry.getValue(), value.path(entry.getKey()), found));
        if (schema.has("items") && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(path + "[" + i + "]", title, schema.get("items"), value.get(i), found);
            }
        }
    }
}
