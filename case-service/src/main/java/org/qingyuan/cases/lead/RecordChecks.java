package org.qingyuan.cases.lead;

import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** What a record of each kind must say. Pure. */
final class RecordChecks {
    private static final int SUSPENSION_LEAST = 10;
    private static final int SUSPENSION_MOST = 60;
    private static final int CONFINEMENT_MOST = 7;

    private RecordChecks() {}

    /** @throws Problem 400 naming what the kind asks for and the words lack */
    static void check(RecordKind kind, RecordWords words) {
        switch (kind) {
            case COLLECTIVE_DECISION -> {
                require(words.meeting() != null, "words.meeting", "REQUIRED");
                require(words.meeting().attendance().size() > 1, "words.meeting.attendance", "COLLECTIVE");
                require(
                        2 * words.meeting().agreeing()
                                > words.meeting().attendance().stream()
                                        .filter(each -> each.vote() != RecordWords.Vote.ATTENDING)
                                        .count(),
                        "words.meeting.attendance",
                        "NO_MAJORITY");
            }
            case MEASURE -> {
                require(words.measure() != null, "words.measure", "REQUIRED");
                term(words.measure());
            }
            case MEASURE_EXECUTED -> require(words.executes() != null, "words.executes", "REQUIRED");
            case EVIDENCE -> {
                require(words.custody() != null, "words.custody", "REQUIRED");
                require(words.custody().form() != null, "words.custody.form", "REQUIRED");
                require(!words.text().isBlank(), "words.text", "REQUIRED");
            }
            case CUSTODY ->
                require(words.custody() != null && words.custody().evidence() != null, "words.custody", "REQUIRED");
            case ADJUDICATION_REPORT -> require(words.checklist() != null, "words.checklist", "REQUIRED");
            default -> require(!words.text().isBlank(), "words.text", "REQUIRED");
        }
    }

    /** 督察条例: suspension from duty 10 to 60 days, confinement 1 to 7. */
    private static void term(RecordWords.Measure measure) {
        int days = measure.termDays() == null ? 0 : measure.termDays();
        switch (measure.kind()) {
            case SUSPENSION_FROM_DUTY ->
                require(days >= SUSPENSION_LEAST && days <= SUSPENSION_MOST, "words.measure.termDays", "TERM");
            case CONFINEMENT -> require(days >= 1 && days <= CONFINEMENT_MOST, "words.measure.termDays", "TERM");
            default -> {}
        }
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError(field, message);
        }
    }
}
