package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.List;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.clause.Dates.Dated;

/** The periods of a matter, what is demanded by them, and what they leave open. */
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

    /** One for each period, or for each date within it. */
    List<Demand> demands(DraftAmounts counts, DraftDates dated) {
        List<Period> periods =
                draft.tokens.periods().stream().map(Every::period).toList();
        List<Amount> amounts = counts.all();
        List<Dated> dates = dated.listed();
        boolean inYear = dates.stream().anyMatch(date -> date.limit().month() != null);
        if (inYear && periods.equals(List.of(Period.ofYears(1)))) {
            return counts.each(
                    dates.size(),
                    amounts,
                    (i, amount) -> amount == null
                            ? new Demand(
                                    DutyKind.MILESTONE,
                                    periods.getFirst(),
                                    null,
                                    null,
                                    dates.get(i).limit())
                            : counts.demand(
                                    DutyKind.MILESTONE,
                                    periods.getFirst(),
                                    amount,
                                    dates.get(i).limit()));
        }
        if (inYear || dates.stream().anyMatch(Dated::within)) {
            // 每月…12月底前: a date in the year limits no month.
            doubts.add(
                    FlagCode.TIME_LIMIT_NOT_UNDERSTOOD,
                    wording.printed(dates.getFirst().span()));
            return counts.each(periods.size(), amounts, (i, amount) -> recurring(counts, periods.get(i), amount, null));
        }
        if (dates.size() > 1) {
            return counts.each(
                    dates.size(),
                    amounts,
                    (i, amount) -> recurring(
                            counts, periods.getFirst(), amount, dates.get(i).limit()));
        }
        TimeLimit limit = dates.isEmpty() ? null : dates.getFirst().limit();
        if (periods.size() == 1 && amounts.size() > 1) {
            return counts.each(
                    amounts.size(), amounts, (i, amount) -> recurring(counts, periods.getFirst(), amount, limit));
        }
        return counts.each(periods.size(), amounts, (i, amount) -> recurring(counts, periods.get(i), amount, limit));
    }

    static Demand recurring(Period every) {
        return new Demand(DutyKind.RECURRING, every, 1, null, null);
    }

    private static Demand recurring(DraftAmounts counts, Period every, Amount amount, TimeLimit limit) {
        return amount == null
                ? new Demand(DutyKind.RECURRING, every, 1, null, limit)
                : counts.demand(DutyKind.RECURRING, every, amount, limit);
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
