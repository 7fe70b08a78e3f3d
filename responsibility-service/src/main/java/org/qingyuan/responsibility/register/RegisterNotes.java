package org.qingyuan.responsibility.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormSchemas;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;

/** Reviews, checks, publications, visits: what is done about an entry again and again. */
@ApplicationScoped
public class RegisterNotes {
    private final RegisterRepository entries;
    private final RegisterChecks checks;
    private final RegisterHands hands;
    private final Forms forms;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    RegisterNotes(
            RegisterRepository entries,
            RegisterChecks checks,
            RegisterHands hands,
            Forms forms,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.entries = entries;
        this.checks = checks;
        this.hands = hands;
        this.forms = forms;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /**
     * Adds a note under an id of the client; the same note again changes nothing. What is due next moves on with it,
     * unless its period was answered before.
     *
     * @throws Problem 403 and 409 when the caller, or anybody, may not add one now; 422 a day in the future, wrong values or a due date
     *     that is not open
     */
    @Transactional
    public RegisterEntry add(Caller caller, UUID id, UUID note, RegisterNoteRequest request, Language language) {
        RegisterEntry entry = entries.lock(caller, id);
        JsonNode values = FormSchemas.tidy(request.values());
        Set<UUID> files = request.files() == null ? Set.of() : request.files();
        RegisterNote present = entities.find(RegisterNote.class, note);
        if (present != null) {
            if (!present.entry.equals(id)
                    || !present.heldOn.equals(request.heldOn())
                    || !FormJson.canonical(present.values()).equals(FormJson.canonical(values))
                    || request.answers() != null && !request.answers().equals(present.answeredDue)) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return entry;
        }
        if (!entry.register().noted().contains(entry.state)) {
            throw new Problem(ResponsibilityProblem.REGISTER_NOTE_NOT_OPEN);
        }
        if (!hands.notes(caller, entry)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (request.heldOn().isAfter(calendar.today())) {
            throw new Problem(ResponsibilityProblem.HELD_IN_FUTURE, request.heldOn())
                    .withError("heldOn", "HELD_IN_FUTURE");
        }
        requireOwn(entry, files);
        FormVersionView form = forms.inUse(caller, entry.kind.noteForm());
        NoteTaken taken = new NoteTaken(entry.values(), request.heldOn(), values, !files.isEmpty());
        checks.note(entry, form, taken, language);
        keep(caller, entry, form, note, taken, answered(entry, request), files);
        return entry;
    }

    /** One more publication of a period that was answered already is kept, and answers nothing. */
    private static LocalDate answered(RegisterEntry entry, RegisterNoteRequest request) {
        List<LocalDate> open = entry.open(request.heldOn());
        if (request.answers() == null) {
            LocalDate due = entry.period(request.heldOn());
            return due != null && open.contains(due) ? due : null;
        }
        if (!open.contains(request.answers())) {
            throw new Problem(ResponsibilityProblem.REGISTER_DUE_NOT_OPEN, request.answers())
                    .withError("answers", "REGISTER_DUE_NOT_OPEN");
        }
        return request.answers();
    }

    private void keep(
            Caller caller,
            RegisterEntry entry,
            FormVersionView form,
            UUID id,
            NoteTaken taken,
            LocalDate answered,
            Set<UUID> files) {
        RegisterNote added = new RegisterNote();
        added.id = id;
        added.entry = entry.id;
        added.heldOn = taken.heldOn();
        added.formVersion = form.id();
        added.formValues = FormJson.canonical(taken.values());
        added.outcome = taken.values().path("outcome").textValue();
        added.answeredDue = answered;
        added.person = caller.person();
        added.at = Instant.now();
        added.files = new TreeSet<>(files);
        entities.persist(added);
        // One that is written down afterwards tells nothing of how things stand now.
        if (entry.notedOn == null || !added.heldOn.isBefore(entry.notedOn)) {
            entry.notedOn = added.heldOn;
            entry.outcome = added.outcome;
            entry.askedBy = entry.register().asks(taken);
        }
        if (answered != null) {
            entry.answer(answered);
        }
        entry.settle();
        entries.flush();
        trail.record("register-note.add", "register-note", id);
    }

    /**
     * Strikes a note out: it stays, and everything is as it was without it. Once more changes nothing.
     *
     * @throws Problem 403 for who neither wrote it nor heads the unit; 409 when the entry stands where it does because of it
     */
    @Transactional
    public RegisterEntry strike(Caller caller, UUID id, UUID note, RegisterStrikeRequest request, Language language) {
        RegisterEntry entry = entries.lock(caller, id);
        RegisterNote struck = entries.notes(id).stream()
                .filter(one -> one.id.equals(note))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (struck.struckAt != null) {
            return entry;
        }
        if (!hands.strikes(caller, entry, struck)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        boolean wasLast = entries.countedNotes(id).getFirst() == struck;
        struck.struckBy = caller.person();
        struck.struckAt = Instant.now();
        struck.struckReason = request.reason().strip();
        List<RegisterNote> left = entries.countedNotes(id);
        if (wasLast) {
            RegisterNote last = left.isEmpty() ? null : left.getFirst();
            entry.tell(last, last != null && revisedSince(entry, last));
        }
        if (struck.answeredDue != null) {
            entry.reopen(
                    struck.answeredDue,
                    left.stream()
                            .map(one -> one.answeredDue)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
        entry.settle();
        checks.stillNoted(entry, language);
        entries.flush();
        trail.record("register-note.strike", "register-note", note);
        return entry;
    }

    /** Whether a revision that answers what the note asked for was confirmed after it. */
    private boolean revisedSince(RegisterEntry entry, RegisterNote note) {
        return entry.register().revisionAnswers()
                && entities.createQuery(
                                        "select count(*) from RegisterStep where entry = :entry and toState in :stands and at > :at",
                                        Long.class)
                                .setParameter("entry", entry.id)
                                .setParameter("stands", entry.register().begins())
                                .setParameter("at", note.at)
                                .getSingleResult()
                        > 0;
    }

    /** @throws Problem 404 for a paper that is not the entry's */
    private void requireOwn(RegisterEntry entry, Set<UUID> files) {
        Set<UUID> own = entries.files(entry.id).stream().map(file -> file.id).collect(Collectors.toSet());
        if (!own.containsAll(files)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
    }
}
