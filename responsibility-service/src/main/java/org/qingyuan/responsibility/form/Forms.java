package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** Forms as other features use them: whatever is filled in by a form asks here. */
@ApplicationScoped
public class Forms {
    private final FormRepository versions;
    private final FormSchemas schemas;
    private final FormReferences references;

    Forms(FormRepository versions, FormSchemas schemas, FormReferences references) {
        this.versions = versions;
        this.schemas = schemas;
        this.references = references;
    }

    /** A version that may be filled in. @throws org.qingyuan.kit.problem.Problem 404 */
    public FormVersionView published(Caller caller, UUID version) {
        return FormVersionView.of(versions.published(caller, version));
    }

    /** The same for a record that is begun. @throws org.qingyuan.kit.problem.Problem 409 when the form is retired */
    public FormVersionView open(Caller caller, UUID version) {
        FormVersion form = versions.published(caller, version);
        if (versions.retired(caller.bureau()).contains(form.code)) {
            throw new Problem(ResponsibilityProblem.FORM_RETIRED, form.title);
        }
        return FormVersionView.of(form);
    }

    /** Any published version, also one that is no longer in use: an old record keeps its own. */
    public FormVersionView version(String bureau, UUID version) {
        return FormVersionView.of(versions.of(bureau, version));
    }

    /** The version in use of a form. @throws org.qingyuan.kit.problem.Problem 404 */
    public FormVersionView inUse(Caller caller, String code) {
        return FormVersionView.of(versions.inUse(caller, code));
    }

    /** The version of a form that the bureau fills in today. */
    public Optional<FormVersionView> current(String bureau, String code) {
        return Optional.ofNullable(versions.inUse(bureau).get(code)).map(FormVersionView::of);
    }

    /**
     * What is wrong with values that were tidied ({@link FormSchemas#tidy}): by schema, by whom and what they name, and by what
     * a value that fulfils comes with.
     */
    public List<FieldFault> faults(String bureau, FormVersionView form, JsonNode values) {
        return Stream.of(
                        schemas.faults(form, values),
                        references.unknown(bureau, form.definition(), values),
                        Fulfilment.missing(form.definition(), values))
                .flatMap(List::stream)
                .toList();
    }

    /** The fields that name a person, by their titles: 谈话人. */
    public List<String> naming(FormVersionView form, JsonNode values, UUID person) {
        return references.naming(form.definition(), values, person);
    }

    /** Whether the values name anybody. */
    public boolean namesPeople(FormVersionView form, JsonNode values) {
        return references.namesPeople(form.definition(), values);
    }

    /** A fault where the values name people but not the one whose duty it is. */
    public List<FieldFault> silentAbout(FormVersionView form, JsonNode values, UUID person, String name) {
        return references.silentAbout(form.definition(), values, person, name);
    }

    /** A fault for each outside supervisor who was not in office on the day of what is recorded. */
    public List<FieldFault> outOfOffice(String bureau, FormVersionView form, JsonNode values, LocalDate day) {
        return references.outOfOffice(bureau, form.definition(), values, day);
    }

    /** The names of people, units and supervisors in values, by id. */
    public Map<String, String> names(String bureau, FormVersionView form, JsonNode values) {
        return references.names(bureau, form.definition(), values);
    }
}
