package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.clause.Amount.Measure;
import org.qingyuan.responsibility.reading.clause.Dates.Dated;

/** Says what a matter demands: how often, how many, by when. Each period, or each date, is a demand of its own. */
final class Demands {
    /** People who are chosen or helped are a target; all others are there to do something. */
    private static final String CHOSEN = ".*(?:评选|评出|表彰|发展|培养|培育|培训|轮训|推荐|推树|选树|慰问|走访|资助|帮扶|引进).*";

    /** What is built stands; what is written or visited is done again each time. */
    private static final String BUILT = ".*(?:[建创]成|争创|创建|新建|新增|培育|打造|选树|树立|组建|设立|配备|安装).*";

    private final Wording wording;
    private final ReadingContext context;
    private final Draft draft;
    private final String words;
    private final Doubts doubts;
    private final DraftAmounts counts;
    private final DraftDates dated;

    private Demands(Wording wording, ReadingContext context, Draft draft, Doubts doubts) {
        this.wording = wording;
        this.context = context;
        this.draft = draft;
        this.words = wording.masked(new Span(draft.start, draft.core.end()));
        this.doubts = doubts;
        this.counts = new DraftAmounts(wording, draft, doubts);
        this.dated = new DraftDates(wording, draft, doubts);
    }

    static List<Demand> of(Wording wording, ReadingContext context, Draft draft, Doubts doubts) {
        Demands demands = new Demands(wording, context, draft, doubts);
        demands.account();
        return demands.read();
    }

    private List<Demand> read() {
        return switch (draft.form) {
            case COUNTED -> counted();
            case EVENT -> {
                Amount times = counts.first(Measure.TIMES);
                int atLeast = times == null || times.onlyAtMost() ? 1 : times.atLeast();
                yield List.of(new Demand(DutyKind.EVENT, null, atLeast, null, dated.limit()));
            }
            case CONDITION -> List.of(Demand.of(DutyKind.EVENT, dated.limit()));
            case STAFF -> List.of(Demand.of(DutyKind.STAFFING, dated.limit()));
            case TARGET -> {
                TimeLimit limit = dated.limit();
                boolean open =
                        !Amounts.unread(wording, draft.core, doubts.used()).isEmpty();
                yield List.of(new Demand(DutyKind.TARGET, null, open ? null : 1, null, limit));
            }
            case RATE -> List.of(Demand.of(DutyKind.TARGET, null));
            case PROHIBITION -> List.of(Demand.of(DutyKind.PROHIBITION, null));
            case STANDING, UNREAD -> List.of(standing());
        };
    }

    /** Periods and dates are spent here; what they leave open is asked. */
    private void account() {
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
        if (draft.predicateShared) {
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

    private Demand standing() {
        if (draft.before != null) {
            doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.before.span()));
        }
        boolean due = context.timeLimit().kind() == TimeLimitKind.BY_DATE;
        return Demand.of(due ? DutyKind.MILESTONE : DutyKind.STANDING, null);
    }

    private List<Demand> counted() {
        if (!draft.tokens.periods().isEmpty()) {
            return periodic();
        }
        Amount times = counts.first(Measure.TIMES);
        if (times != null) {
            return withoutPeriod(times);
        }
        Amount people = draft.tokens.first(Measure.PEOPLE);
        Amount things = draft.tokens.first(Measure.THINGS);
        if (people != null
                && (things == null || people.span().start() < things.span().start())) {
            if (draft.before != null) {
                doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.before.span()));
            }
            boolean staff = !words.matches(CHOSEN);
            return List.of(target(staff ? DutyKind.STAFFING : DutyKind.TARGET, counts.first(Measure.PEOPLE)));
        }
        if (things != null) {
            return things(counts.first(Measure.THINGS));
        }
        List<Dated> dates = dated.listed();
        dated.askStart(dates);
        return dates.isEmpty()
                ? List.of(Demand.of(DutyKind.MILESTONE, null))
                : dates.stream()
                        .map(date -> Demand.of(DutyKind.MILESTONE, date.limit()))
                        .toList();
    }

    private List<Demand> things(Amount things) {
        boolean part = words.startsWith("其中");
        if (draft.before != null && part) {
            return List.of(inferred(things));
        }
        if (draft.before != null && draft.tokens.dates().isEmpty() && !words.matches(BUILT)) {
            return List.of(inferred(things));
        }
        if (draft.before != null) {
            doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.before.span()));
        }
        return List.of(target(DutyKind.TARGET, things));
    }

    /** 到2025年，…，建成3个基地: the date may hold for what comes later in the sentence. */
    private Demand target(DutyKind kind, Amount amount) {
        if (draft.dateBefore != null && draft.tokens.dates().isEmpty()) {
            doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.dateBefore.span()));
        }
        return bounded(kind, null, amount, dated.limit());
    }

    private List<Demand> periodic() {
        List<Period> periods =
                draft.tokens.periods().stream().map(Every::period).toList();
        // 每年办10件实事 is ten in each year; 每年培训50人 is not fifty trainings.
        List<Amount> amounts = counts.all();
        List<Dated> dates = dated.listed();
        boolean inYear = dates.stream().anyMatch(date -> date.limit().month() != null);
        if (inYear && periods.equals(List.of(Period.ofYears(1)))) {
            return each(
                    dates.size(),
                    amounts,
                    (i, amount) -> amount == null
                            ? new Demand(
                                    DutyKind.MILESTONE,
                                    periods.getFirst(),
                                    null,
                                    null,
                                    dates.get(i).limit())
                            : bounded(
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
            return each(periods.size(), amounts, (i, amount) -> recurring(periods.get(i), amount, null));
        }
        if (dates.size() > 1) {
            return each(
                    dates.size(),
                    amounts,
                    (i, amount) ->
                            recurring(periods.getFirst(), amount, dates.get(i).limit()));
        }
        TimeLimit limit = dates.isEmpty() ? null : dates.getFirst().limit();
        return each(periods.size(), amounts, (i, amount) -> recurring(periods.get(i), amount, limit));
    }

    private Demand recurring(Period every, Amount amount, TimeLimit limit) {
        return amount == null
                ? new Demand(DutyKind.RECURRING, every, 1, null, limit)
                : bounded(DutyKind.RECURRING, every, amount, limit);
    }

    private List<Demand> withoutPeriod(Amount times) {
        List<Dated> dates = dated.listed();
        if (!dates.isEmpty() || !draft.tokens.dates().isEmpty()) {
            dated.askStart(dates);
            return each(
                    Math.max(1, dates.size()),
                    counts.all(),
                    (i, amount) -> bounded(
                            DutyKind.MILESTONE,
                            null,
                            amount,
                            dates.isEmpty() ? null : dates.get(i).limit()));
        }
        if (draft.before != null) {
            return List.of(inferred(times));
        }
        TimeLimit row = context.timeLimit();
        return List.of(
                switch (row.kind()) {
                    case WHOLE_YEAR -> {
                        doubts.add(FlagCode.PERIOD_INFERRED, wording.printed(draft.span()), row.text());
                        yield bounded(DutyKind.RECURRING, Period.ofYears(1), times, null);
                    }
                    case BY_DATE -> bounded(DutyKind.MILESTONE, null, times, null);
                    case WITHIN -> bounded(DutyKind.TARGET, null, times, null);
                    case NONE -> {
                        doubts.add(FlagCode.NO_PERIOD, wording.printed(draft.span()));
                        yield bounded(DutyKind.TARGET, null, times, null);
                    }
                });
    }

    /** A number that goes on with a sentence takes over its period. */
    private Demand inferred(Amount amount) {
        doubts.add(FlagCode.PERIOD_INFERRED, wording.printed(draft.span()), wording.printed(draft.before.span()));
        return bounded(DutyKind.RECURRING, draft.before.period(), amount, null);
    }

    private Demand bounded(DutyKind kind, Period every, Amount amount, TimeLimit limit) {
        if (amount.onlyAtMost()) {
            doubts.add(FlagCode.ONLY_AT_MOST, wording.printed(amount.span()));
        }
        return Demand.of(kind, every, amount, limit);
    }

    private interface Distribution {
        /** @param amount null where the wording has none */
        Demand demand(int i, Amount amount);
    }

    /** 分别不少于2次和4次 gives each its own number, 6月、11月开展两次 one to each; else the first number holds for all. */
    private List<Demand> each(int n, List<Amount> amounts, Distribution distribution) {
        boolean total = n > 1
                && amounts.size() == 1
                && amounts.getFirst().atLeast() == n
                && draft.tokens.dates().size() == n
                && !words.matches(".*(?:各|均|都|分别|每次).*");
        if (total) {
            Amount one =
                    new Amount(amounts.getFirst().span(), amounts.getFirst().measure(), 1, null, false);
            return each(n, List.of(one), distribution);
        }
        return IntStream.range(0, n)
                .mapToObj(i ->
                        distribution.demand(i, amounts.isEmpty() ? null : amounts.get(amounts.size() == n ? i : 0)))
                .toList();
    }
}
