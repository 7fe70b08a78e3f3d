package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.reading.clause.Topics.Topic;

/** A stretch of a sentence that is one matter, with what was found in it; it grows part by part. */
final class Draft {
    enum Form {
        COUNTED,
        EVENT,
        CONDITION,
        STAFF,
        TARGET,
        RATE,
        PROHIBITION,
        STANDING,
        /** Too long to be a sentence. */
        UNREAD
    }

    final Form form;
    final Span core;
    final int start;
    int end;

    /** Of the part that opened the draft, and of the times before it that stand alone. */
    Tokens tokens;

    /** Parts behind the first that were read as going on with it. */
    final List<Span> joined = new ArrayList<>();

    Subject subject;
    /** Whether the subject stands in the matter itself and was not taken over from before. */
    boolean ownSubject;

    Topic topic;
    /** Whether an earlier draft has taken the topic up. */
    boolean topicTaken;
    /** An event because its time runs from what the duty before brings about; from which day, is asked. */
    boolean kept;
    /** Named as subject, but hardly the one who owes this. */
    Subject doubtful;
    /** What a bare number shares its verb with: 评选先进集体10个、先进个人20名. */
    Draft shares;
    /** Who owes the sentence before the semicolon, where this one names nobody. */
    Subject beforeSemicolon;
    /** A period named before in the same sentence. */
    Every before;
    /** A date named before in the same sentence. */
    Dates.Dated dateBefore;
    /** Several subjects with periods of their own share the predicate of the last: 党委每半年、纪委每季度研究一次. */
    boolean predicateShared;

    /** @param core the part that opens the draft, without the adverbials before it */
    Draft(Form form, int start, Span core, Tokens tokens) {
        this.form = form;
        this.start = start;
        this.core = core;
        this.end = core.end();
        this.tokens = tokens;
    }

    /** From the verb on that it has or shares to its numbers. */
    Span act() {
        return new Span(shares == null ? start : shares.act().start(), core.end());
    }

    void join(Span part) {
        joined.add(part);
        end = part.end();
    }

    /** 制订计划，将培训列入日常工作，每季度一次: what the last part says is a matter of its own. */
    void leave() {
        joined.removeLast();
        end = joined.isEmpty() ? core.end() : joined.getLast().end();
    }

    /** 每年两次，6月、12月各一次: what the part says of how often and when, it says of this. */
    void takeIn(Span part, Tokens more) {
        boolean counted = !tokens.amounts().isEmpty();
        tokens = (counted ? more.onlyDates() : more).after(tokens);
        end = part.end();
    }

    Span span() {
        return new Span(start, end);
    }

    /** Whether it has a time to keep, one in hours included. */
    boolean isTimed(Wording wording) {
        return !tokens.dates().isEmpty() || Sequels.hasHours(wording.masked(span()));
    }

    /** Whether it counts people and nothing else. */
    boolean isStaff() {
        return form == Form.COUNTED
                && tokens.periods().isEmpty()
                && tokens.amounts().stream().allMatch(amount -> amount.measure() == Amount.Measure.PEOPLE)
                && !tokens.amounts().isEmpty();
    }

    /** Whether what follows may be a matter of its own although no word marks a new one. */
    boolean counts() {
        return form != Form.STANDING && form != Form.EVENT && form != Form.CONDITION;
    }
}
