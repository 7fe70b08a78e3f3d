package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Sight;

/** From obligations to the forms of their duties. */
@ApplicationScoped
public class ObligationForms {
    private final EntityManager entities;
    private final DutySettings settings;
    private final FormRepository forms;

    ObligationForms(EntityManager entities, DutySettings settings, FormRepository forms) {
        this.entities = entities;
        this.settings = settings;
        this.forms = forms;
    }

    /** What was decided for the duties of these obligations; what a meeting decided has no form of its own. */
    public List<DutySettingView> settings(String bureau, Set<UUID> obligations) {
        return obligations.isEmpty()
                ? List.of()
                : settings.of(
                        bureau,
                        new Sql("""
                                        select distinct o.duty
                                          from obligation o join duty_window w on w.id = o.duty_window and w.event is null
                                         where o.bureau = :bureau and o.id in (:ids)
                                        """)
                                .with("bureau", bureau).with("ids", obligations).rows(entities).stream()
                                        .map(row -> row.get("duty", UUID.class))
                                        .toList());
    }

    /** In the order of the table. @throws Problem 404 when the caller may not know one of them */
    @Transactional
    public List<ObligationForm> of(Caller caller, Set<UUID> obligations) {
        if (obligations.isEmpty()) {
            return List.of();
        }
        Sql sql = owed(caller.bureau(), obligations);
        if (!Sight.wholeBureau(caller)) {
            sql.add("and exists (select from obligation_unit ou where ou.obligation = o.id and ou.unit = :unit)")
                    .with("unit", Sight.unit(caller, null));
        }
        List<Tuple> found = sql.add("order by o.plan_row, o.due, o.id").rows(entities);
        if (found.size() < obligations.size()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return forms(caller.bureau(), found);
    }

    /** What closes each of these obligations, by its id; nothing of those that any accepted record closes. */
    @Transactional
    public Map<UUID, Closing> closing(String bureau, Set<UUID> obligations) {
        return obligations.isEmpty()
                ? Map.of()
                : forms(bureau, owed(bureau, obligations).rows(entities)).stream()
                        .filter(one -> one.closing() != null)
                        .collect(Collectors.toMap(ObligationForm::obligation, ObligationForm::closing));
    }

    private static Sql owed(String bureau, Set<UUID> obligations) {
        return new Sql("""
                        select o.id, o.duty, o.act, case when o.owner_kind = 'PERSON' then o.owner end as person,
                               w.event is not null as decided, d.every
                          from obligation o join duty_window w on w.id = o.duty_window join duty d on d.id = o.duty
                         where o.bureau = :bureau and o.id in (:ids)
                        """).with("bureau", bureau).with("ids", obligations);
    }

    private List<ObligationForm> forms(String bureau, List<Tuple> found) {
        Map<UUID, DutySettingView> decided =
                settings
                        .of(
                                bureau,
                                found.stream()
                                        .map(row -> row.get("duty", UUID.class))
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(DutySettingView::duty, Function.identity()));
        Map<String, FormVersion> current = forms.current(bureau);
        return found.stream()
                .map(row -> {
                    DutySettingView setting = decided.get(row.get("duty", UUID.class));
                    boolean own = row.get("decided", Boolean.class);
                    String act = row.get("act", String.class);
                    FormVersionView form =
                            FormVersionView.of(current.get(own ? FormChoice.PLAIN : setting.formOf(act)));
                    List<UUID> people = found.stream()
                            .filter(one -> one.get("duty").equals(row.get("duty"))
                                    && Objects.equals(one.get("act"), act)
                                    && one.get("person") != null)
                            .map(one -> one.get("person", UUID.class))
                            .toList();
                    String every = row.get("every", String.class);
                    Closing closing =
                            Closing.of(form.code(), form.definition(), every == null ? null : Period.parse(every));
                    return new ObligationForm(
                            row.get("id", UUID.class),
                            setting.duty(),
                            form,
                            fill(form.definition(), row.get("person", UUID.class), people, closing),
                            !own && setting.formRequired(),
                            own || setting.shareable(),
                            closing);
                })
                .toList();
    }

    /** The person whose duty it is, and the period where only one fulfils it. */
    private static Map<String, Object> fill(FormDefinition form, UUID person, List<UUID> people, Closing closing) {
        Map<String, Object> fill = new LinkedHashMap<>(people(form, person, people));
        if (closing != null
                && !form.fulfils().periods().isEmpty()
                && closing.values().size() == 1) {
            fill.put(closing.field(), closing.values().getFirst());
        }
        return fill;
    }

    /**
     * The first field that has to name somebody is the person whose duty it is; the first that has to list people, all of those
     * asked about who owe the same.
     */
    private static Map<String, Object> people(FormDefinition form, UUID person, List<UUID> people) {
        if (person == null) {
            return Map.of();
        }
        JsonNode schema = FormJson.tree(form.schema());
        for (JsonNode required : schema.path("required")) {
            String field = required.textValue();
            JsonNode one = schema.at("/properties/" + field);
            if (ofPerson(one)) {
                return Map.of(field, person.toString());
            }
            for (Map.Entry<String, JsonNode> cell : one.at("/items/properties").properties()) {
                if (ofPerson(cell.getValue())) {
                    return Map.of(
                            field,
                            people.stream()
                                    .map(owner -> Map.of(cell.getKey(), owner.toString()))
                                    .toList());
                }
            }
        }
        return Map.of();
    }

    private static boolean ofPerson(JsonNode schema) {
        return schema.path("format").asText().equals(FormReferences.PERSON);
    }
}
