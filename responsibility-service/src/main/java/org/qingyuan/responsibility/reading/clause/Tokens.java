package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.clause.Dates.Dated;

/** Numbers, periods and dates of one part. */
record Tokens(List<Every> periods, List<Amount> amounts, List<Dated> dates) {
    static final Tokens NONE = new Tokens(List.of(), List.of(), List.of());

    /** @param afterEvent whether a time within which counts from an event: 三年内 is no period then */
    static Tokens in(Wording wording, Span part, boolean afterEvent) {
        String masked = wording.masked(part);
        int earned = Points.earned(masked);
        if (earned > 0) {
            return in(wording, new Span(part.start(), part.start() + earned), afterEvent);
        }
        if (Lexicon.PAST.matcher(masked).find()
                || Lexicon.SCORED.matcher(masked).find()
                || Lexicon.DESCRIBED.matcher(masked).matches() && !masked.matches("对.*每.*")) {
            return NONE;
        }
        List<Every> named = Periods.in(wording, part).stream()
                .filter(every -> !afterEvent || every.doubt() != Every.Doubt.START)
                .toList();
        List<Dated> all = Dates.in(wording, part).stream()
                .filter(date -> named.stream().noneMatch(every -> spent(wording, every, date)))
                .toList();
        List<Dated> dates = outsideBrackets(masked, part, named, all);
        List<Every> periods = named.isEmpty() && dates.isEmpty() ? Periods.adjectives(wording, part) : named;
        boolean hourly = periods.isEmpty() && Lexicon.NO_PERIOD.matcher(masked).find();
        List<Amount> amounts = (hourly ? List.<Amount>of() : Amounts.in(wording, part, !periods.isEmpty()))
                .stream()
                        .filter(amount ->
                                dates.stream().noneMatch(date -> date.span().overlaps(amount.span()))
                                        && periods.stream()
                                                .noneMatch(every -> every.span().overlaps(amount.span())))
                        .toList();
        return new Tokens(periods, amounts, dates);
    }

    /** 每年召开两次（上半年、下半年各一次）: the brackets only tell how the two are spread. */
    private static List<Dated> outsideBrackets(String masked, Span part, List<Every> periods, List<Dated> dates) {
        int open = masked.indexOf('（');
        int close = masked.lastIndexOf('）');
        boolean said = open >= 0
                && periods.stream().anyMatch(every -> every.span().end() <= part.start() + open)
                && Amounts.containsTimes(masked.substring(0, open));
        return said
                ? dates.stream()
                        .filter(date -> date.span().end() <= part.start() + open
                                || date.span().start() > part.start() + close)
                        .toList()
                : dates;
    }

    /** 上半年 is no date within 上半年、下半年各一次, 年内 none in 年内开展2次; 每年底 is both. */
    private static boolean spent(Wording wording, Every every, Dated date) {
        return every.span().contains(date.span())
                && !(every.span().equals(date.span()) && wording.at(date.span().start()) == '每');
    }

    boolean any() {
        return !periods.isEmpty() || !amounts.isEmpty() || !dates.isEmpty();
    }

    /** Where the first time begins; -1 where none is named. */
    int start() {
        return Stream.concat(periods.stream().map(Every::span), dates.stream().map(Dated::span))
                .mapToInt(Span::start)
                .min()
                .orElse(-1);
    }

    /** 三年内: from which day is not said. */
    boolean startsSomewhere() {
        return periods.stream().anyMatch(every -> every.doubt() == Every.Doubt.START);
    }

    Tokens after(Tokens before) {
        return new Tokens(join(before.periods, periods), join(before.amounts, amounts), join(before.dates, dates));
    }

    /** 每年国庆期间，每日…: what comes back each day does so then. */
    Tokens onlyDates() {
        return new Tokens(List.of(), List.of(), dates);
    }

    /** 年度内三次不合格的清退: what stands before those whom it meets tells which ones. */
    Tokens behind(int those) {
        return new Tokens(
                periods.stream().filter(every -> every.span().start() >= those).toList(),
                amounts.stream()
                        .filter(amount -> amount.span().start() >= those)
                        .toList(),
                dates);
    }

    boolean onlyWithin() {
        return periods.isEmpty()
                && amounts.isEmpty()
                && !dates.isEmpty()
                && dates.stream().allMatch(Dated::within);
    }

    /** Dates that need nothing to happen first. */
    boolean onlyOfTheCalendar() {
        return periods.isEmpty()
                && amounts.isEmpty()
                && !dates.isEmpty()
                && dates.stream().allMatch(date -> date.read() && !date.within());
    }

    /** The words of the stretch that no token has. */
    String without(Wording wording, Span stretch) {
        StringBuilder rest = new StringBuilder();
        List<Span> spans = Stream.of(
                        periods.stream().map(Every::span),
                        amounts.stream().map(Amount::span),
                        dates.stream().map(Dated::span))
                .flatMap(all -> all)
                .toList();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            Span here = new Span(i, i + 1);
            if (spans.stream().noneMatch(here::overlaps)) {
                rest.append(wording.at(i));
            }
        }
        return rest.toString();
    }

    Amount first(Amount.Measure measure) {
        return amounts.stream()
                .filter(amount -> amount.measure() == measure)
                .findFirst()
                .orElse(null);
    }

    /** Whether the stretch has nothing but words of time. */
    boolean areAll(Wording wording, Span stretch) {
        return stretch.start() == stretch.end() || timeAtHead(wording, stretch) == stretch.end();
    }

    /** Where the words of time at the head of the part end: 每年， 9月15日前， 于每季度末. */
    int timeAtHead(Wording wording, Span part) {
        int at = part.start();
        while (at < part.end()) {
            int next = at;
            while (next < part.end() && "于在自从到至、和截止的用力争取计划预".indexOf(wording.at(next)) >= 0) {
                next++;
            }
            int start = next;
            int from = at;
            int end = Stream.concat(
                            periods.stream().map(Every::span), dates.stream().map(Dated::span))
                    .filter(span -> from <= span.start() && span.start() <= start)
                    .mapToInt(Span::end)
                    .max()
                    .orElse(-1);
            if (end < 0) {
                return at;
            }
            at = end;
            if (wording.masked(new Span(at, part.end())).matches("[月季年周][初底末]")) {
                at += 2; // 每月月初，
            }
            while (at < part.end() && "前内起止，".indexOf(wording.at(at)) >= 0) {
                at++;
            }
        }
        return at;
    }

    private static <T> List<T> join(List<T> a, List<T> b) {
        List<T> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }
}
