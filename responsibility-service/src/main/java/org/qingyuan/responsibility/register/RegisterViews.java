package org.qingyuan.responsibility.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.directory.DirectoryNames;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.register.grade.RiskGrades;

/** Puts together what a caller sees of one entry. */
@ApplicationScoped
public class RegisterViews {
    private final EntityManager entities;
    private final RegisterRepository entries;
    private final RegisterHands hands;
    private final RiskGrades grades;
    private final Forms forms;
    private final BusinessCalendar calendar;

    RegisterViews(
            EntityManager entities,
            RegisterRepository entries,
            RegisterHands hands,
            RiskGrades grades,
            Forms forms,
            BusinessCalendar calendar) {
        this.entities = entities;
        this.entries = entries;
        this.hands = hands;
        this.grades = grades;
        this.forms = forms;
        this.calendar = calendar;
    }

    public RegisterEntryView of(Caller caller, RegisterEntry entry) {
        boolean revised = RegisterSight.seesRevision(caller, entry);
        RegisterRevision shown = revised ? entry.written() : entry.standing();
        Map<String, String> names = new HashMap<>(names(entry, entry.standing()));
        names.putAll(names(entry, shown));
        return new RegisterEntryView(
                entry.id,
                entry.kind,
                DirectoryNames.unit(entities, entry.bureau, entry.unit),
                DirectoryNames.unit(entities, entry.bureau, entry.partner),
                parent(entry.bureau, shown.parent()),
                shown.title(),
                shown.formVersion(),
                FormJson.map(shown.values()),
                names,
                revised
                        ? new RegisterEntryView.RegisterStanding(
                                entry.title, entry.formVersion, FormJson.map(entry.values()))
                        : null,
                entry.grade,
                entry.outcome,
                entry.due,
                entry.due != null && entry.due.isBefore(calendar.today()),
                entry.open(calendar.today()),
                entry.kind == RegisterKind.RISK_POINT && entry.grade != null
                        ? grades.manager(entry.bureau, entry.unit, entry.grade)
                        : null,
                entry.state,
                DirectoryNames.person(entities, entry.bureau, entry.drafter),
                DirectoryNames.person(entities, entry.bureau, entry.submitter),
                DirectoryNames.person(entities, entry.bureau, entry.signer),
                DirectoryNames.person(entities, entry.bureau, entry.decider),
                entry.begunOn,
                entry.endedOn,
                notes(caller, entry),
                entries.files(caller, entry).stream()
                        .map(RegisterEntryView.RegisterPaper::of)
                        .toList(),
                history(entry),
                acts(caller, entry),
                hands.writes(caller, entry),
                hands.notes(caller, entry),
                entry.version);
    }

    private List<RegisterEntryView.RegisterOpen> acts(Caller caller, RegisterEntry entry) {
        return entry.register().table().stream()
                .filter(step -> step.from() == entry.state && hands.may(step, caller, entry))
                .map(step -> new RegisterEntryView.RegisterOpen(step.act(), step.reason()))
                .toList();
    }

    private Map<String, String> names(RegisterEntry entry, RegisterRevision words) {
        return forms.names(entry.bureau, forms.version(entry.bureau, words.formVersion()), words.values());
    }

    private List<RegisterEntryView.RegisterNoted> notes(Caller caller, RegisterEntry entry) {
        return entries.notes(entry.id).stream()
                .map(note -> new RegisterEntryView.RegisterNoted(
                        note.id,
                        note.heldOn,
                        note.formVersion,
                        FormJson.map(note.values()),
                        note.answeredDue,
                        note.answeredDue != null && note.heldOn.isAfter(note.answeredDue),
                        DirectoryNames.person(entities, entry.bureau, note.person),
                        note.at,
                        List.copyOf(note.files),
                        note.struckAt == null
                                ? null
                                : new RegisterEntryView.RegisterStruck(
                                        DirectoryNames.person(entities, entry.bureau, note.struckBy),
                                        note.struckAt,
                                        note.struckReason),
                        hands.strikes(caller, entry, note)))
                .toList();
    }

    private List<RegisterEntryView.RegisterTaken> history(RegisterEntry entry) {
        return entities.createQuery("from RegisterStep where entry = :entry order by id", RegisterStep.class)
                .setParameter("entry", entry.id)
                .getResultStream()
                .map(step -> new RegisterEntryView.RegisterTaken(
                        step.act,
                        step.fromState,
                        step.toState,
                        DirectoryNames.person(entities, entry.bureau, step.person),
                        DirectoryNames.person(entities, entry.bureau, step.onBehalfOf),
                        step.at,
                        step.reason))
                .toList();
    }

    private NamedRef parent(String bureau, UUID parent) {
        return parent == null
                ? null
                : entries.find("bureau = ?1 and id = ?2", bureau, parent)
                        .firstResultOptional()
                        .map(power -> new NamedRef(power.id, power.title))
                        .orElse(null);
    }
}
