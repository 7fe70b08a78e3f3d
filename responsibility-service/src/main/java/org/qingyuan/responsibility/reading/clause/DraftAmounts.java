package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.clause.Amount.Measure;

/** The numbers of a matter that its demands use; what they do not use stays to be flagged. */
final class DraftAmounts {
    private static final String SELECTS = ".*(?:评选|评出|表彰|遴选|选聘|选树|推树|培树|宣传|树立|挖掘|发展|选派|派驻|下派|选拔|推荐|推出|培养|引进|招录|选调).*";

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
}
