package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagText;

/**
 * Reads the wording of a task into duties. A pure function of the words and of what the other cells of the row say; it
 * never refuses: what it cannot read stands as a duty with a flag, and no number is passed over in silence.
 */
public final class ClauseReader {
    private ClauseReader() {}

    public static Reading read(String task, ReadingContext context) {
        Wording wording = new Wording(task);
        List<DutyText> duties = new ArrayList<>();
        List<FlagText> flags = new ArrayList<>();
        Subjects subjects = new Subjects(context.responsible());
        Subject before = null;
        for (Span sentence : Sentences.of(wording)) {
            List<Draft> drafts = new SentenceReader(wording, subjects).read(sentence);
            before = isBehindSemicolon(wording, sentence) ? before : null;
            for (Draft draft : drafts) {
                draft.beforeSemicolon = before;
                Reading reading = new DutyWriter(wording, context, draft).write();
                duties.addAll(reading.duties());
                flags.addAll(reading.flags());
            }
            Subject named = drafts.isEmpty() ? null : drafts.getLast().subject;
            before = named == null ? before : named;
        }
        return new Reading(List.copyOf(duties), List.copyOf(flags));
    }

    /** A line break and the number of a point may stand between: …；（2）每月…. */
    private static boolean isBehindSemicolon(Wording wording, Span sentence) {
        int i = sentence.start() - 1;
        while (i >= 0 && "。；！？!?\n".indexOf(wording.at(i)) < 0) {
            i--;
        }
        while (i >= 0 && wording.at(i) == '\n') {
            i--;
        }
        return i >= 0 && wording.at(i) == '；';
    }
}
