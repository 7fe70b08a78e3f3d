package org.qingyuan.inspection.scheme.reading;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.inspection.scheme.FlagCode;
import org.qingyuan.scoring.Clause;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.SourceKind;

/** Reads the wording of a criterion into rules. What is not certain is flagged for a person, never guessed. Pure. */
public final class CriterionReader {
    private final String criterion;
    private final String ballot;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private CriterionReader(String criterion, String ballot) {
        this.criterion = criterion;
        this.ballot = ballot;
    }

    /** @param ballot code of the ballot rules that a share of votes is read as */
    public static CriterionReading read(String criterion, String ballot) {
        return new CriterionReader(criterion, ballot).read();
    }

    private CriterionReading read() {
        for (List<Phrase> sentence : Phrase.sentences(Words.narrow(criterion))) {
            SentenceReader.Reading reading = SentenceReader.read(sentence);
            reading.found().forEach(this::clause);
            reading.doubts().forEach(doubt -> doubt(doubt.code(), doubt.from(), doubt.to()));
        }
        if (clauses.isEmpty()) {
            doubt(FlagCode.NO_RULE, 0, criterion.length());
        } else if (clauses.size() > 1) {
            doubt(FlagCode.SEVERAL_RULES, 0, criterion.length());
        }
        boolean adjustment = clauses.stream().anyMatch(clause -> clause.rule() instanceof Rule.Bonus);
        if (adjustment) {
            doubt(FlagCode.MOVED_TO_ADJUSTMENTS, 0, criterion.length());
        }
        return new CriterionReading(List.copyOf(clauses), List.copyOf(doubts), adjustment);
    }

    private void clause(Found found) {
        Rule rule = found.rule() instanceof Rule.BallotShare ? new Rule.BallotShare(ballot) : found.rule();
        if (found.source().kind() != SourceKind.RATING) {
            doubt(FlagCode.SOURCE_NOT_SAID, found.from(), found.to());
        }
        clauses.add(new Clause(criterion.substring(found.from(), found.to()), rule, found.source()));
    }

    private void doubt(FlagCode code, int from, int to) {
        doubts.add(new Doubt(code, criterion.substring(from, to), from));
    }
}
