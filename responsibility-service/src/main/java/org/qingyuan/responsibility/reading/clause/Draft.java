package org.qingyuan.responsibility.reading.clause;

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
        STANDING,
        /** Too long to be a sentence. */
        UNREAD
    }

    final Form form;
    final Span core;
    final int start;
    int end;

    /** Of the part that opened the draft. */
    final List<Every> periods;

    final List<Amount> amounts;
    final List<TimeLimits.Dated> dates;

    Subject subject;
    Topic topic;
    /** Named as subject, but hardly the one who owes this. */
    Subject doubtful;
    /** A period named before in the same sentence. */
    Every before;

    /** @param core the part that opens the draft, without the adverbials before it */
    Draft(Form form, int start, Span core, Tokens tokens) {
        this.form = form;
        this.start = start;
        this.core = core;
        this.end = core.end();
        this.periods = tokens.periods();
        this.amounts = tokens.amounts();
        this.dates = tokens.dates();
    }

    Span span() {
        return new Span(start, end);
    }

    /** Whether what follows may be a matter of its own although no word marks a new one. */
    boolean counts() {
        return form != Form.STANDING && form != Form.EVENT && form != Form.CONDITION;
    }

    /** Numbers, periods and dates of one part. */
    record Tokens(List<Every> periods, List<Amount> amounts, List<TimeLimits.Dated> dates) {
        static Tokens in(Wording wording, Span part) {
            List<Every> periods = Periods.in(wording, part);
            List<TimeLimits.Dated> dates = TimeLimits.in(wording, part).stream()
                    .filter(date -> periods.stream()
                            // 上半年 is no date within 上半年、下半年各一次; 每年底 is both.
                            .noneMatch(every -> !every.span().equals(date.span())
                                    && every.span().contains(date.span())))
                    .toList();
            List<Amount> amounts = Amounts.in(wording, part, !periods.isEmpty()).stream()
                    .filter(amount ->
                            dates.stream().noneMatch(date -> date.span().overlaps(amount.span())))
                    .toList();
            return new Tokens(periods, amounts, dates);
        }

        boolean any() {
            return !periods.isEmpty() || !amounts.isEmpty() || !dates.isEmpty();
        }
    }
}
