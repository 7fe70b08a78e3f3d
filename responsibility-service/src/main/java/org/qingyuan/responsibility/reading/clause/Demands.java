package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.Collections;
import java.util.List;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.clause.Amount.Measure;
import org.qingyuan.responsibility.reading.clause.Dates.Dated;

/** Says what a matter demands: how often, how many, by when. Each period, or each date, is a demand of its own. */
final class Demands {
    private final Wording wording;
    private final ReadingContext context;
    private final Draft draft;
    private final String words;
    private final Doubts doubts;
    private final DraftAmounts counts;
    private final DraftDates dated;
    private final DraftPeriods periods;

    private Demands(Wording wording, ReadingContext context, Draft draft, Doubts doubts) {
        this.wording = wording;
        this.context = context;
        this.draft = draft;
        this.words = wording.masked(draft.act());
        this.doubts = doubts;
        this.counts = new DraftAmounts(wording, draft, doubts);
        this.dated = new DraftDates(wording, draft, doubts);
        this.periods = new DraftPeriods(wording, draft, doubts);
    }

    static List<Demand> of(Wording wording, ReadingContext context, Draft draft, Doubts doubts) {
        Demands demands = new Demands(wording, context, draft, doubts);
        demands.periods.account();
        return demands.read();
    }

    private List<Demand> read() {
        return switch (draft.form) {
            case COUNTED -> counted();
            case EVENT -> {
                Amount times = counts.first(Measure.TIMES);
                if (times != null && times.bounded() && !Topics.isOccasion(wording.masked(draft.span()))) {
                    doubts.add(FlagCode.EVENT_UNCLEAR, wording.printed(draft.span()));
                }
                int atLeast = times == null || times.onlyAtMost() ? 1 : times.atLeast();
                // 两年内不再委托 is how long it lasts, and no time to keep.
                boolean lasts = words.matches(".*内(?:不再|不得|不予|不能|禁止).*");
                List<TimeLimit> limits = lasts ? Collections.singletonList(null) : dated.limits();
                yield limits.stream()
                        .map(limit -> new Demand(DutyKind.EVENT, null, atLeast, null, limit))
                        .toList();
            }
            case CONDITION -> List.of(Demand.of(DutyKind.EVENT, dated.limit()));
            case STAFF -> List.of(Demand.of(DutyKind.STAFFING, dated.limit()));
            case TARGET -> {
                TimeLimit limit = dated.limit();
                if (draft.dateBefore != null && draft.tokens.dates().isEmpty()) {
                    doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.dateBefore.span()));
                }
                boolean open =
                        !Amounts.unread(wording, draft.core, doubts.used()).isEmpty();
                yield List.of(new Demand(DutyKind.TARGET, null, open ? null : 1, null, limit));
            }
            case RATE -> List.of(Demand.of(DutyKind.TARGET, null));
            case PROHIBITION -> List.of(Demand.of(DutyKind.PROHIBITION, null));
            case STANDING, UNREAD -> List.of(standing());
        };
    }

    private Demand standing() {
        if (draft.before != null && SameMatter.isLasting(wording, draft)) {
            doubts.add(FlagCode.PERIOD_INFERRED, wording.printed(draft.span()), wording.printed(draft.before.span()));
            return DraftPeriods.recurring(draft.before.period());
        }
        if (draft.before != null) {
            doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.before.span()));
        }
        if (draft.before == null && draft.dateBefore != null) {
            doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.dateBefore.span()));
        }
        boolean due = context.timeLimit().kind() == TimeLimitKind.BY_DATE;
        return Demand.of(due ? DutyKind.MILESTONE : DutyKind.STANDING, null);
    }

    private List<Demand> counted() {
        if (!draft.tokens.periods().isEmpty()) {
            return periods.demands(counts, dated);
        }
        if (draft.topic != null && draft.tokens.dates().isEmpty()) {
            doubts.add(FlagCode.EVENT_UNCLEAR, wording.printed(draft.span()));
        }
        Amount times = counts.first(Measure.TIMES);
        if (times != null) {
            return withoutPeriod(times);
        }
        Amount people = draft.tokens.first(Measure.PEOPLE);
        Amount things = draft.tokens.first(Measure.THINGS);
        if (people != null
                && (things == null || people.span().start() < things.span().start())) {
            boolean again =
                    words.matches(Lexicon.CHOSEN) && draft.tokens.dates().isEmpty();
            if (draft.before != null && (draft.shares != null || again || words.startsWith("其中"))) {
                return List.of(inferred(counts.first(Measure.PEOPLE)));
            }
            if (draft.before != null) {
                doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.before.span()));
            }
            boolean staff = !words.matches(Lexicon.CHOSEN)
                    || words.matches(".*(?:指定|明确|安排)" + Numeral.ANY + "名[^，]{1,12}负责[^，]*");
            if (staff && !people.onlyAtMost() && !words.matches(Lexicon.ON_DUTY)) {
                doubts.add(FlagCode.NO_PERIOD, wording.printed(draft.span()));
            }
            return List.of(target(staff ? DutyKind.STAFFING : DutyKind.TARGET, counts.first(Measure.PEOPLE)));
        }
        if (things != null) {
            return things(counts.first(Measure.THINGS));
        }
        List<Dated> dates = dated.listed();
        dated.askStart(dates);
        Period every = dated.yearly(dates, words);
        return dates.isEmpty()
                ? List.of(Demand.of(DutyKind.MILESTONE, null))
                : dates.stream()
                        .map(date -> new Demand(DutyKind.MILESTONE, every, null, null, date.limit()))
                        .toList();
    }

    private List<Demand> things(Amount things) {
        boolean part = words.startsWith("其中");
        boolean each = words.matches(".*每[人名位个][^，]*(?:联系|包案|包联|包保|包村|结对|挂点|帮扶).*");
        if (draft.before != null && part) {
            return List.of(inferred(things));
        }
        if (draft.before != null && draft.tokens.dates().isEmpty() && !each && !words.matches(Lexicon.BUILT)) {
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
        TimeLimit limit = dated.limit();
        boolean shared = limit == null && draft.shares != null && draft.dateBefore != null;
        return counts.demand(kind, null, amount, shared ? draft.dateBefore.limit() : limit);
    }

    private List<Demand> withoutPeriod(Amount times) {
        List<Dated> dates = dated.listed();
        if (!dates.isEmpty() || !draft.tokens.dates().isEmpty()) {
            dated.askStart(dates);
            Period every = dated.yearly(dates, words);
            return counts.each(
                    Math.max(1, dates.size()),
                    counts.all(),
                    (i, amount) -> counts.demand(
                            DutyKind.MILESTONE,
                            every,
                            amount,
                            dates.isEmpty() ? null : dates.get(i).limit()));
        }
        boolean inTerm = words.matches(".*(?:任期内?|聘期内?|每届|届内)[^，]*");
        if (draft.before != null && !inTerm) {
            return List.of(inferred(times));
        }
        TimeLimit row = context.timeLimit();
        return List.of(
                switch (row.kind()) {
                    case WHOLE_YEAR -> {
                        doubts.add(FlagCode.PERIOD_INFERRED, wording.printed(draft.span()), row.text());
                        yield counts.demand(DutyKind.RECURRING, Period.ofYears(1), times, null);
                    }
                    case BY_DATE -> counts.demand(DutyKind.MILESTONE, null, times, null);
                    case WITHIN -> counts.demand(DutyKind.TARGET, null, times, null);
                    case NONE -> {
                        Period every = CellAndClause.period(row.text()).orElse(null);
                        if (every == null) {
                            doubts.add(FlagCode.NO_PERIOD, wording.printed(draft.span()));
                            yield counts.demand(DutyKind.TARGET, null, times, null);
                        }
                        doubts.add(FlagCode.PERIOD_INFERRED, wording.printed(draft.span()), row.text());
                        yield counts.demand(DutyKind.RECURRING, every, times, null);
                    }
                });
    }

    /** A number that goes on with a sentence takes over its period. */
    private Demand inferred(Amount amount) {
        doubts.add(FlagCode.PERIOD_INFERRED, wording.printed(draft.span()), wording.printed(draft.before.span()));
        boolean sharesDate =
                draft.shares != null && !draft.shares.tokens.dates().isEmpty() && draft.dateBefore != null;
        DutyKind kind = sharesDate ? DutyKind.MILESTONE : DutyKind.RECURRING;
        return counts.demand(kind, draft.before.period(), amount, sharesDate ? draft.dateBefore.limit() : null);
    }
}
