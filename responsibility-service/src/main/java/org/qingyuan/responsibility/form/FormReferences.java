package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;

/** People, units and outside supervisors that values point at: they are of the bureau, and shown by name. */
@ApplicationScoped
public class FormReferences {
    static final String PERSON = "person";
    private static final String UNIT = "unit";
    /** Somebody of the list of 警风警纪监督员: an outsider, in no directory. */
    private static final String SUPERVISOR = "supervisor";

    private static final Map<String, String> NAMES = Map.of(
            PERSON, "select id, name from person where bureau = :bureau and id in (:ids)",
            UNIT, "select id, name from unit where bureau = :bureau and id in (:ids)",
            SUPERVISOR, """
                    select id, outsider_name as name from roster_entry
                     where bureau = :bureau and kind = 'CONDUCT_SUPERVISOR' and id in (:ids)
                    """);

    private final EntityManager entities;

    FormReferences(EntityManager entities) {
        this.entities = entities;
    }

    /** A value of format person, unit or supervisor, where it stands. */
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
                        switch (reference.format()) {
                            case PERSON -> FormFault.PERSON_UNKNOWN;
                            case SUPERVISOR -> FormFault.SUPERVISOR_UNKNOWN;
                            default -> FormFault.UNIT_UNKNOWN;
                        }))
                .toList();
    }

    /** @return a fault for each supervisor who was not in office on that day */
    List<FieldFault> outOfOffice(String bureau, FormDefinition form, JsonNode values, LocalDate day) {
        List<Reference> supervisors = of(SUPERVISOR, references(form, values));
        if (supervisors.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> out = new HashMap<>();
        new Sql("""
                        select id, outsider_name as name from roster_entry
                         where bureau = :bureau and kind = 'CONDUCT_SUPERVISOR' and id in (:ids)
                           and (withdrawn_on is not null or occurred_on > :day or valid_to < :day)
                        """)
                .with("bureau", bureau)
                .with("ids", ids(supervisors))
                .with("day", day)
                .rows(entities)
                .forEach(row -> out.put(row.get("id", UUID.class), row.get("name", String.class)));
        return supervisors.stream()
                .filter(one -> out.containsKey(one.id()))
                .map(one -> new FieldFault(one.field(), FormFault.SUPERVISOR_OUT_OF_OFFICE, out.get(one.id())))
                .toList();
    }

    /** The names behind the ids in values. */
    public Map<String, String> names(String bureau, FormDefinition form, JsonNode values) {
        return names(bureau, references(form, values));
    }

    /** The titles of the fields that name somebody, each once; of a list with its column: 述职述廉·领导干部. */
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
        List<Reference> people = of(PERSON, references(form, values));
        return people.isEmpty() || people.stream().anyMatch(one -> one.text().equals(person.toString()))
                ? List.of()
                : List.of(new FieldFault(people.getFirst().field(), FormFault.ANOTHER_PERSON, name));
    }

    private Map<String, String> names(String bureau, List<Reference> references) {
        Map<String, String> names = new TreeMap<>();
        NAMES.forEach((format, sql) -> {
            Set<UUID> ids = ids(of(format, references));
            if (!ids.isEmpty()) {
                new Sql(sql)
                        .with("bureau", bureau)
                        .with("ids", ids)
                        .rows(entities)
                        .forEach(row -> names.put(row.get("id", UUID.class).toString(), row.get("name", String.class)));
            }
        });
        return names;
    }

    private static List<Reference> of(String format, List<Reference> references) {
        return references.stream().filter(one -> one.format().equals(format)).toList();
    }

    private static Set<UUID> ids(List<Reference> references) {
        return references.stream().map(Reference::id).collect(Collectors.toSet());
    }

    private static List<Reference> references(FormDefinition form, JsonNode values) {
        List<Reference> found = new ArrayList<>();
        collect("values", "", FormJson.tree(form.schema()), values, found);
        return found;
    }

    private static void collect(String path, String above, JsonNode schema, JsonNode value, List<Reference> found) {
        String own = schema.path("title").asText();
        String title = own.isEmpty() || above.isEmpty() ? above + own : above + "·" + own;
        String format = schema.path("format").asText();
        if (value.isTextual() && NAMES.containsKey(format)) {
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
