package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.form.FormFault;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.NoteTaken;
import org.qingyuan.responsibility.register.RegisterKind;

/** 公开目录: what has to be made public, to whom, how and until when; each note tells where it was, with proof. */
public final class Disclosures extends Kept {
    public Disclosures() {
        super(Steps.BY_OVERSEER);
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.DISCLOSURE;
    }

    @Override
    public Facets facets(JsonNode values, Life life) {
        return Facets.NONE
                .withCategory(Values.text(values, "carrier"))
                .withGrade(Values.text(values, "scope"))
                .withDue(dueAfter(values, life.answeredDue()));
    }

    private static LocalDate dueAfter(JsonNode values, LocalDate answered) {
        return Frequency.of(Values.text(values, "frequency"))
                .map(frequency -> frequency.dueAfter(Values.day(values, "due"), answered))
                .orElse(null);
    }

    /** All due dates up to a day that nothing answered yet, the first of them the one that stands. */
    public static Stream<LocalDate> unanswered(JsonNode values, LocalDate answered, LocalDate until) {
        return Stream.iterate(
                dueAfter(values, answered), due -> due != null && !due.isAfter(until), due -> dueAfter(values, due));
    }

    @Override
    public boolean countsEachDate() {
        return true;
    }

    /** The first due date that is not before the day: a missed one is answered only by a note that names it. */
    @Override
    public LocalDate period(JsonNode values, Life life, LocalDate day) {
        LocalDate due = dueAfter(values, day.minusDays(1));
        return due == null ? Values.day(values, "due") : due;
    }

    @Override
    public Stream<LocalDate> unanswered(JsonNode values, Life life, LocalDate day) {
        LocalDate until = period(values, life, day);
        return until == null ? Stream.empty() : unanswered(values, life.answeredDue(), until);
    }

    /** Proof is a file or an address. */
    @Override
    public Optional<FieldFault> noteFault(NoteTaken note) {
        return note.withFiles() || note.values().has("address")
                ? Optional.empty()
                : Optional.of(FieldFault.of("values.address", FormFault.REQUIRED));
    }
}
