package org.qingyuan.responsibility.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.Directory;
import org.qingyuan.responsibility.directory.DirectoryNames;
import org.qingyuan.responsibility.directory.unit.UnitKind;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.form.FormFault;
import org.qingyuan.responsibility.form.FormSchemas;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;

/** What must be true of an entry before it is kept, and what must be on record before a step. */
@ApplicationScoped
public class RegisterChecks {
    private final EntityManager entities;
    private final RegisterRepository entries;
    private final Forms forms;
    private final Directory directory;
    private final BusinessCalendar calendar;

    RegisterChecks(
            EntityManager entities,
            RegisterRepository entries,
            Forms forms,
            Directory directory,
            BusinessCalendar calendar) {
        this.entities = entities;
        this.entries = entries;
        this.forms = forms;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** @throws Problem 422 for a partner that is no other unit of the bureau, or a power that is not the unit's own */
    void references(Caller caller, RegisterEntryRequest request) {
        if (request.partner() != null
                && (request.partner().equals(caller.unit())
                        || !DirectoryNames.hasUnit(entities, caller.bureau(), request.partner()))) {
            throw new Problem(ResponsibilityProblem.UNIT_NOT_IN_DIRECTORY)
                    .withError("partner", "UNIT_NOT_IN_DIRECTORY");
        }
        if (request.parent() != null
                && (request.kind() != RegisterKind.RISK_POINT || !ownPower(caller, request.parent()))) {
            throw new Problem(ResponsibilityProblem.REGISTER_PARENT_UNFIT).withError("parent", "REGISTER_PARENT_UNFIT");
        }
    }

    /** @throws Problem 422 for what is no other unit that the bureau has today, and for the leaders of the bureau */
    void receiver(RegisterEntry entry, UUID unit) {
        boolean fit = directory.units(entry.bureau, calendar.today()).stream()
                .anyMatch(one -> one.id().equals(unit) && one.kind() != UnitKind.LEADERSHIP);
        if (!fit || entry.unit.equals(unit)) {
            throw new Problem(ResponsibilityProblem.UNIT_NOT_IN_DIRECTORY).withError("unit", "UNIT_NOT_IN_DIRECTORY");
        }
    }

    private boolean ownPower(Caller caller, UUID parent) {
        return !new Sql("""
                        select 1 as n from register_entry
                         where bureau = :bureau and id = :id and kind = 'POWER' and state <> 'DISCARDED'
                           and unit in (select unit_and_predecessors(:bureau, :unit))
                        """)
                .with("bureau", caller.bureau())
                .with("id", parent)
                .with("unit", caller.unit())
                .rows(entities)
                .isEmpty();
    }

    /** @throws Problem 409, with its id as {@code entry}, when the unit has a sheet of that year */
    void alone(Caller caller, UUID id, RegisterEntryRequest request) {
        if (request.kind() != RegisterKind.DISCLOSURE_BASIS) {
            return;
        }
        Integer year = Registers.of(request.kind())
                .facets(FormSchemas.tidy(request.values()), new Life(null, null, null, null, null))
                .year();
        if (year == null) {
            return;
        }
        new Sql("""
                        select id, title from register_entry
                         where bureau = :bureau and kind = 'DISCLOSURE_BASIS' and unit = :unit and year = :year and id <> :id
                           and state not in ('DISCARDED', 'CLOSED')
                        """)
                        .with("bureau", caller.bureau())
                        .with("unit", caller.unit())
                        .with("id", id)
                        .with("year", year)
                        .rows(entities)
                        .stream()
                        .findFirst()
                        .ifPresent(sheet -> {
                            throw new Problem(
                                            ResponsibilityProblem.REGISTER_SHEET_EXISTS,
                                            year,
                                            sheet.get("title", String.class))
                                    .with("entry", sheet.get("id", UUID.class));
                        });
    }

    /** @throws Problem 422 naming each field that is missing or wrong; 409 when something has to be noted first */
    void ready(RegisterEntry entry, RegisterNeed need, Language language) {
        switch (need) {
            case NOTHING -> {}
            case WHOLE -> whole(entry, false, language);
            case LIABLE -> whole(entry, true, language);
            case NOTED -> {
                whole(entry, false, language);
                noted(entry);
            }
            case SETTLED -> settled(entry);
            case HARMLESS -> harmless(entry);
        }
    }

    /** @throws Problem 409 when the state rests on notes that are no more */
    void stillNoted(RegisterEntry entry, Language language) {
        entry.register().table().stream()
                .filter(step -> step.to() == entry.state)
                .map(RegisterTransition::need)
                .filter(need -> need == RegisterNeed.NOTED || need == RegisterNeed.SETTLED)
                .distinct()
                .forEach(need -> ready(entry, need, language));
    }

    private void whole(RegisterEntry entry, boolean liable, Language language) {
        Problem problem = new Problem(ResponsibilityProblem.REGISTER_ENTRY_INCOMPLETE);
        RegisterRevision written = entry.written();
        if (written.title().isBlank()) {
            problem.withError("title", FormFault.REQUIRED.text(language, ""));
        }
        JsonNode values = written.values();
        FieldFault.into(
                problem,
                forms.faults(entry.bureau, forms.version(entry.bureau, written.formVersion()), values),
                language);
        if (liable) {
            for (String field : List.of("liable", "until")) {
                if (!values.has(field)) {
                    problem.withError("values." + field, FormFault.REQUIRED.text(language, ""));
                }
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private void settled(RegisterEntry entry) {
        List<JsonNode> notes = entries.countedNotes(entry.id).stream()
                .map(RegisterNote::values)
                .toList();
        entry.register().unsettled(entry.values(), notes).ifPresent(open -> {
            noted(entry);
            throw new Problem(ResponsibilityProblem.REGISTER_NOT_SETTLED, open);
        });
    }

    private void harmless(RegisterEntry entry) {
        entries.countedNotes(entry.id).stream()
                .map(note -> note.outcome)
                .filter(outcome -> outcome != null && entry.register().grave().contains(outcome))
                .findFirst()
                .ifPresent(outcome -> {
                    throw new Problem(ResponsibilityProblem.REGISTER_GRAVE_NOTE, outcome);
                });
    }

    private void noted(RegisterEntry entry) {
        if (entry.notedOn == null) {
            throw new Problem(ResponsibilityProblem.REGISTER_NOTE_MISSING);
        }
    }

    /** @throws Problem 422 naming each field of a note that is missing or wrong */
    void note(RegisterEntry entry, FormVersionView form, NoteTaken note, Language language) {
        Problem problem = new Problem(ResponsibilityProblem.FORM_VALUES_INVALID);
        FieldFault.into(problem, forms.faults(entry.bureau, form, note.values()), language);
        // A bureau's own form may have no such field: then nobody can be asked for it.
        entry.register()
                .noteFault(note)
                .filter(fault -> fault.fault() != FormFault.REQUIRED || has(form, fault.field()))
                .ifPresent(fault -> FieldFault.into(problem, List.of(fault), language));
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static boolean has(FormVersionView form, String field) {
        return form.definition().schema().get("properties") instanceof Map<?, ?> fields
                && fields.containsKey(field.substring("values.".length()));
    }
}
