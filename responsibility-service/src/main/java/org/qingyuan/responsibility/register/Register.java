package org.qingyuan.responsibility.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyuan.responsibility.form.FieldFault;

/** What one register adds to the shape that all share: its table of steps and its rules. Pure. */
public interface Register {
    RegisterKind kind();

    List<RegisterTransition> table();

    /** States in which the unit writes on the entry. */
    Set<RegisterState> editable();

    /** States in which notes are taken. */
    Set<RegisterState> noted();

    /** States from which on an entry counts. */
    Set<RegisterState> begins();

    /** States in which nothing more is due. */
    Set<RegisterState> ends();

    /** Taken out of tidy values; {@code due} is left out of what has not begun or has ended. */
    Facets facets(JsonNode values, Life life);

    /** Whether the overseeing side takes notes as well. */
    default boolean overseerNotes() {
        return false;
    }

    /** What is wrong with a note beyond its form. */
    default Optional<FieldFault> noteFault(NoteTaken note) {
        return Optional.empty();
    }

    /** By when that is to be done what a note asks for; null: it asks for nothing. */
    default LocalDate asks(NoteTaken note) {
        return null;
    }

    /** Whether a revision, once confirmed, is what the last note asked for. */
    default boolean revisionAnswers() {
        return false;
    }

    /** The due date that a note of a day answers unless it names another one; null: nothing is due. */
    default LocalDate period(JsonNode values, Life life, LocalDate day) {
        return facets(values, life).due();
    }

    /** The due dates after the last one that was answered, up to that of a day. */
    default Stream<LocalDate> unanswered(JsonNode values, Life life, LocalDate day) {
        return Stream.ofNullable(period(values, life, day));
    }

    /** Whether each due date counts by itself, so that one is missed though a later one was answered. */
    default boolean countsEachDate() {
        return false;
    }

    /** Outcomes of a note that forbid to discard the entry as a mistake. */
    default Set<String> grave() {
        return Set.of();
    }

    /** What is not settled yet by what the notes tell, in the words of the entry. @param notes the last one first */
    default Optional<String> unsettled(JsonNode entry, List<JsonNode> notes) {
        return Optional.empty();
    }

    /** Up to which due date an entry is shown as soon due. */
    default LocalDate soon(LocalDate today) {
        return today.plusDays(30);
    }

    default Optional<RegisterTransition> step(RegisterState from, RegisterAct act) {
        return table().stream()
                .filter(step -> step.from() == from && step.act() == act)
                .findFirst();
    }
}
