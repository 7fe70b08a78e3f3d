package org.qingyuan.responsibility.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.responsibility.form.FormJson;

/** An entry of a register, whatever its kind. */
@Entity
public class RegisterEntry {
    @Id
    public UUID id;

    public String bureau;

    @Enumerated(EnumType.STRING)
    public RegisterKind kind;

    public UUID unit;

    /** A unit that reads along. */
    public UUID partner;

    /** The power that a risk point belongs to. */
    public UUID parent;

    public String title;
    public UUID formVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    public String formValues = "{}";

    /** While one that stands in the register is revised; what stands is shown to others and counts until this is confirmed. */
    @JdbcTypeCode(SqlTypes.JSON)
    public RegisterRevision revision;

    public Integer year;
    public String category;
    public String grade;
    public Integer likelihood;
    public Integer impact;
    public Integer amount;

    /** Of the last note. */
    public String outcome;

    public LocalDate due;

    @Enumerated(EnumType.STRING)
    public RegisterState state;

    public UUID drafter;
    public UUID submitter;
    public UUID signer;

    /** The absent one in whose place the signer signed. */
    public UUID signedFor;

    public UUID decider;
    public UUID decidedFor;
    public UUID deciderUnit;

    /** Whether its unit took it over from another one, for which somebody of its own may have decided before. */
    public boolean takenOver;

    public LocalDate begunOn;
    public LocalDate endedOn;
    public LocalDate notedOn;
    public LocalDate answeredDue;

    /** Due dates before the last answered one that nothing answered. */
    public List<LocalDate> missed = new ArrayList<>();

    /** By when that is to be done what the last note asked for. */
    public LocalDate askedBy;

    public Instant createdAt;
    public Instant changedAt;

    @Version
    public int version;

    public JsonNode values() {
        return FormJson.parse(formValues);
    }

    Register register() {
        return Registers.of(kind);
    }

    public boolean editable() {
        return register().editable().contains(state);
    }

    /** Whether what is written is asked for later, when it is handed in. */
    boolean draft() {
        return state == RegisterState.DRAFT || state == RegisterState.REVISING;
    }

    /** What stands, whether or not it is being revised. */
    RegisterRevision standing() {
        return new RegisterRevision(title, parent, formVersion, formValues);
    }

    /** What its unit wrote last. */
    RegisterRevision written() {
        return revision == null ? standing() : revision;
    }

    void write(RegisterRevision words) {
        if (begunOn != null && state == RegisterState.REVISING) {
            revision = words;
        } else {
            take(words);
        }
        settle();
    }

    private void take(RegisterRevision words) {
        title = words.title();
        parent = words.parent();
        formVersion = words.formVersion();
        formValues = words.formValues();
    }

    /** Takes the columns anew out of what was filled in and what happened since. */
    void settle() {
        Facets facets = register().facets(values(), life());
        year = facets.year();
        category = facets.category();
        grade = facets.grade();
        likelihood = facets.likelihood();
        impact = facets.impact();
        amount = facets.amount();
        due = stands() ? facets.due() : null;
        changedAt = Instant.now();
    }

    private Life life() {
        return new Life(begunOn, notedOn, outcome, answeredDue, askedBy);
    }

    /** The due date that a note of a day answers unless it names another one; null: none that is open. */
    LocalDate period(LocalDate day) {
        return stands() ? register().period(values(), life(), day) : null;
    }

    /** The due dates up to that of a day that nothing answered, the first one first. */
    List<LocalDate> open(LocalDate day) {
        LocalDate until = period(day);
        return until == null
                ? List.of()
                : Stream.concat(missed.stream(), register().unanswered(values(), life(), day))
                        .filter(due -> !due.isAfter(until))
                        .toList();
    }

    private boolean stands() {
        return begunOn != null && endedOn == null && state != RegisterState.DISCARDED;
    }

    /** What is passed over stays missed until a note answers it. */
    void answer(LocalDate date) {
        if (answeredDue != null && !date.isAfter(answeredDue)) {
            missed = missed.stream().filter(one -> !one.equals(date)).toList();
            return;
        }
        missed = open(date).stream().filter(one -> one.isBefore(date)).toList();
        answeredDue = date;
    }

    /** What answered the date is struck out. @param last the last one that is answered still; null: none */
    void reopen(LocalDate date, LocalDate last) {
        Stream<LocalDate> again = register().countsEachDate() ? Stream.of(date) : Stream.empty();
        answeredDue = last;
        missed = Stream.concat(missed.stream(), again)
                .filter(one -> last != null && one.isBefore(last))
                .sorted()
                .toList();
    }

    /** Tells how things stand by the last note that is left; null: none. */
    void tell(RegisterNote last, boolean done) {
        notedOn = last == null ? null : last.heldOn;
        outcome = last == null ? null : last.outcome;
        askedBy = last == null || done
                ? null
                : register().asks(new NoteTaken(values(), last.heldOn, last.values(), !last.files.isEmpty()));
    }

    /**
     * Moves on, and counts from the day on which it first stands in the register. A revision that is confirmed replaces what stood;
     * one that is left unfinished is no more.
     */
    void move(RegisterState to, LocalDate today) {
        state = to;
        if (begunOn == null && register().begins().contains(to)) {
            begunOn = today;
        }
        endedOn = register().ends().contains(to) ? today : null;
        boolean stands = register().begins().contains(to);
        if (stands) {
            take(written());
        }
        if (stands || endedOn != null) {
            revision = null;
        }
        if (stands && register().revisionAnswers()) {
            askedBy = null;
        }
        settle();
    }

    /** Another unit goes on with it; the one that had it reads along, where nobody else does. */
    void handOver(UUID receiver) {
        if (partner == null || partner.equals(receiver)) {
            partner = unit;
        }
        unit = receiver;
        forgetHands();
    }

    /** Whoever asked, signed or decided before has to do so again. */
    void forgetHands() {
        submitter = null;
        signer = null;
        signedFor = null;
        decider = null;
        decidedFor = null;
        deciderUnit = null;
        takenOver = false;
    }
}
