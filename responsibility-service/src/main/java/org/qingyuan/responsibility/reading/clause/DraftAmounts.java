package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.clause.Amount.Measure;

/** The numbers of a matter and what is demanded by them; what no demand uses stays to be flagged. */
final class DraftAmounts {
    private static final String SELECTS =
            ".*(?:评选|评出|表彰|遴选|选聘|选树|推树|培树|宣传|树立|挖掘|发展|吸收|吸纳|招收|选派|派驻|下派|选拔|推荐|推出|培养|引进|招录|选调).*";

    private final Wording wording;
    private final Draft draft;
    private final String words;
    private final Doubts doubts;

    DraftAmounts(Wording wording, Draft draft, Doubts doubts) {
        this.wording = wording;
        this.draft = draft;
        this.words = wording.masked(draft.act());
        this.doubts = doubts;
    }

    /** The first number of its kind, and those that 分别 hands out with it; others stay unread and are flagged. */
    List<Amount> all() {
        // 评选3名 is three in each period; 培训50人 is one act.
        Measure people = words.matches(SELECTS) ? Measure.PEOPLE : Measure.THINGS;
        Measure measure = Stream.of(Measure.TIMES, Measure.THINGS, people)
                .filter(one -> draft.tokens.first(one) != null)
                .findFirst()
                .orElse(null);
        List<Amount> all = draft.tokens.amounts().stream()
                .filter(amount -> amount.measure() == measure)
                .toList();
        if (all.size() > 1 && (words.contains("分别") || isInterleaved(all))) {
            all.forEach(amount -> doubts.use(amount.span()));
            return all;
        }
        return measure == null ? List.of() : List.of(first(measure));
    }

    /** 每年4次（每季度1次）: each period has the number behind it. */
    private boolean isInterleaved(List<Amount> amounts) {
        List<Every> periods = draft.tokens.periods();
        return periods.size() == amounts.size()
                && IntStream.range(0, periods.size()).allMatch(i -> {
                    int at = amounts.get(i).span().start();
                    return periods.get(i).span().end() <= at
                            && (i + 1 == periods.size()
                                    || at < periods.get(i + 1).span().start());
                });
    }

    Amount first(Measure measure) {
        Amount first = draft.tokens.first(measure);
        if (first == null) {
            return null;
        }
        doubts.use(first.span());
        for (Amount other : draft.tokens.amounts()) {
            boolean chosen = other.span().start() > first.span().end()
                    && wording.masked(new Span(first.span().end(), other.span().start()))
                            .matches("[^，]*或(?!以).*");
            if (chosen) {
                doubts.use(other.span());
                doubts.add(
                        FlagCode.ALTERNATIVE,
                        wording.printed(
                                new Span(first.span().start(), other.span().end())));
            }
        }
        return first;
    }

    Demand demand(DutyKind kind, Period every, Amount amount, TimeLimit limit) {
        if (amount.onlyAtMost()) {
            doubts.add(FlagCode.ONLY_AT_MOST, wording.printed(amount.span()));
        }
        return Demand.of(kind, every, amount, limit);
    }

    interface Distribution {
        /** @param amount null where the wording has none */
        Demand demand(int i, Amount amount);
    }

    /** 分别不少于2次和4次 gives each its own number, 6月、11月开展两次 one to each; else the first number holds for all. */
    List<Demand> each(int n, List<Amount> amounts, Distribution distribution) {
        boolean total = n > 1
                && amounts.size() == 1
                && amounts.getFirst().atLeast() == n
                && draft.tokens.dates().size() == n
                && !words.matches(".*(?:各(?!单位|部门|级|地|类|所|支部|科|大队|支队|派出所|乡|镇|项|党|村|社区|区|县|市|学校|医院)|均|都|分别|每次).*");
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
