package org.qingyuan.responsibility.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/**
 * This row's duty was fulfilled. Never contents: neither a lead nor a case can be told from it.
 *
 * @param item of the table, such as 5.2
 * @param duty narrows where several duties of the item are owed
 * @param unit narrows to one that records for it
 * @param reference of the sender, under which the contents are found there
 * @param clauseWords of which the clause of the duty has at least one; a duty without them is not taken in its place
 * @param coversFrom first day of the period that the notice speaks of; only what is owed for days within it is fulfilled
 * @param coversUntil last day of that period; neither of the two without the other
 * @param concerns a day of the time that was worked through, where that is not the day on which it was fulfilled: what was owed
 *     on that day is meant, such as the circular of last year's evaluation
 * @param form code of the form whose fields {@code counts} are; not kept where the bureau does not use it
 * @param title what a reader of the ledger sees of it; the reference where there is none
 */
public record NoticeRequest(
        @NotBlank @Size(max = 40) String bureau,
        @NotBlank @Size(max = 20) String item,
        UUID duty,
        UUID unit,
        @NotNull LocalDate fulfilledOn,
        @NotBlank @Size(max = 100) String reference,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 100) String> clauseWords,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversUntil,
        @Nullable LocalDate concerns,
        @Nullable @Size(max = 60) String form,
        @Nullable @Size(max = 20) List<@NotNull @Valid NoticeCounts> counts) {

    /** Under which it is known again. Without title, words and counts, which may be put better later. */
    String meaning() {
        String meaning = "NoticeRequest[bureau=%s, item=%s, duty=%s, unit=%s, fulfilledOn=%s, reference=%s]"
                .formatted(bureau, item, duty, unit, fulfilledOn, reference);
        return ofPeriod() ? meaning + coversFrom + "/" + coversUntil : meaning;
    }

    /** On which it must have been owed: what is sent in January may belong to the year before, unless a person named the duty. */
    LocalDate day() {
        boolean then = duty == null && concerns != null && concerns.isBefore(fulfilledOn);
        return then ? concerns : fulfilledOn;
    }

    String called() {
        return title == null || title.isBlank() ? reference : title.strip();
    }

    boolean ofPeriod() {
        return coversFrom != null && coversUntil != null;
    }

    /** @throws Problem 400 with one end alone it would be taken for a notice of a day; a period does not end before it begins */
    void requirePeriod() {
        if ((coversFrom == null) != (coversUntil == null)) {
            throw new Problem(BaseProblem.INVALID_REQUEST)
                    .withError(coversFrom == null ? "coversFrom" : "coversUntil", "REQUIRED");
        }
        if (ofPeriod() && coversFrom.isAfter(coversUntil)) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("coversUntil", "RANGE");
        }
    }

    /** Whether it says itself which table it is for: what is overdue from a former year is not fulfilled by the way. */
    boolean choosesTable() {
        return duty != null || ofPeriod();
    }

    /** Whether it may be meant for the duty of that clause. Blanks inside words are typography. */
    boolean fits(String clause) {
        if (duty != null || clauseWords == null || clauseWords.isEmpty()) {
            return true;
        }
        String plain = plain(clause);
        return clauseWords.stream().anyMatch(words -> plain.contains(plain(words)));
    }

    private static String plain(String words) {
        return words.replaceAll("\\s", "");
    }
}
