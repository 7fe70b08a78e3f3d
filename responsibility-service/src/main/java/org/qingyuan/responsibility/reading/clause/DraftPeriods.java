package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.clause.Dates.Dated;

/** The periods of a matter that its demands use, and what they leave open. */
final class DraftPeriods {
    private final Wording wording;
    private final Draft draft;
    private final Doubts doubts;

    DraftPeriods(Wording wording, Draft draft, Doubts doubts) {
        this.wording = wording;
        this.draft = draft;
        this.doubts = doubts;
    }

    /** Periods and dates are spent here; what they leave open is asked. */
    void account() {
        List<Every> periods = draft.form == Draft.Form.COUNTED ? draft.tokens.periods() : List.of();
        for (Every every : periods) {
            doubts.use(every.span());
            String words = wording.printed(every.span());
            switch (every.doubt()) {
                case LENGTH -> doubts.add(FlagCode.PERIOD_UNCLEAR, words, PeriodWords.of(every.period()));
                case START -> doubts.add(FlagCode.TIME_LIMIT_START_UNKNOWN, words);
                case NONE -> {}
            }
        }
        askWhichPeriod(periods);
        askTotal(periods);
        if (draft.predicateShared && !draft.tokens.periods().isEmpty()) {
            Every every = draft.tokens.periods().getFirst();
            doubts.add(FlagCode.PERIOD_UNCLEAR, wording.printed(draft.span()), PeriodWords.of(every.period()));
        }
        for (Dated date : draft.tokens.dates()) {
            if (!date.read()) {
                doubts.use(date.span());
                doubts.add(FlagCode.TIME_LIMIT_NOT_UNDERSTOOD, wording.printed(date.span()));
            }
        }
    }

    /** 每季度对每月报送的材料…: periods that are not listed are hardly so many duties. */
    private void askWhichPeriod(List<Every> periods) {
        for (int i = 1; i < periods.size(); i++) {
            Every a = periods.get(i - 1);
            Every b = periods.get(i);
            String between = a.span().end() >= b.span().start()
                    ? ""
                    : wording.masked(new Span(a.span().end(), b.span().start()));
            if (!between.matches(".*[、，和及与（；].*|一[\\u4e00-\\u9fff]{1,4}")) {
                doubts.add(FlagCode.PERIOD_UNCLEAR, wording.printed(b.span()), PeriodWords.of(b.period()));
            }
        }
    }

    /** 每年开展党性教育、警示教育各1次: one of each, and not one in all. */
    private void askTotal(List<Every> periods) {
        if (periods.size() == 1
                && draft.tokens.dates().size() < 2
                && !draft.tokens.amounts().isEmpty()) {
            Span period = periods.getFirst().span();
            Span number = draft.tokens.amounts().getFirst().span();
            if (period.end() < number.start()
                    && wording.masked(new Span(period.end(), number.end())).matches(".*[、和与].*各[^，、]{0,8}")) {
                doubts.add(FlagCode.NUMBER_NOT_READ, wording.printed(number));
            }
        }
    }
}
