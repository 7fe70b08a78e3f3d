package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.clause.Dates.Dated;

/** The dates of a matter that its demands use; the others are asked about. */
final class DraftDates {
    private static final String LISTED = "[、和及与]";

    private final Wording wording;
    private final Draft draft;
    private final Doubts doubts;

    DraftDates(Wording wording, Draft draft, Doubts doubts) {
        this.wording = wording;
        this.draft = draft;
        this.doubts = doubts;
    }

    /** The first date, and those that are listed with it; a later one stays unread and is flagged. */
    List<Dated> listed() {
        List<Dated> read = draft.tokens.dates().stream().filter(Dated::read).toList();
        int n = Math.min(1, read.size());
        while (n > 0
                && n < read.size()
                && wording.masked(new Span(
                                read.get(n - 1).span().end(), read.get(n).span().start()))
                        .matches(LISTED)) {
            n++;
        }
        // 4月至9月 is due when it ends, 5月或10月 when the later has passed.
        List<Dated> dates = n == 1 && read.size() == 2 && between(read).matches("[至到-]|或者?")
                ? List.of(inTheYearOf(read.get(0), read.get(1)))
                : read.subList(0, n);
        if (n == 1 && read.size() == 2 && isOfEach(read)) {
            dates = read;
        }
        if (dates.size() == 1 && n == 1 && dates.getFirst() != read.getFirst()) {
            doubts.use(read.getFirst().span());
        }
        dates.forEach(date -> doubts.use(date.span()));
        for (Dated other : read) {
            boolean spent = doubts.used().stream().anyMatch(other.span()::overlaps);
            if (!spent) {
                doubts.use(other.span());
                doubts.add(FlagCode.TIME_LIMIT_NOT_UNDERSTOOD, wording.printed(other.span()));
            }
        }
        dates.forEach(this::askWhichYear);
        dates.forEach(this::askHowOften);
        dates.forEach(this::askHowNear);
        dates.forEach(this::askWhichMonth);
        dates.forEach(this::askWhetherDue);
        return dates;
    }

    /** 2011年6月1日至7月31日. */
    private Dated inTheYearOf(Dated from, Dated to) {
        TimeLimit first = from.limit();
        TimeLimit last = to.limit();
        boolean goesOn = first.year() != null
                && last.year() == null
                && first.month() != null
                && last.month() != null
                && first.month() <= last.month();
        return goesOn
                ? new Dated(
                        to.span(),
                        TimeLimit.byDate(
                                first.year() + "年" + wording.printed(to.span()),
                                first.year(),
                                last.month(),
                                last.day()))
                : to;
    }

    /** 6月26日前后: by that day, or not long behind it? */
    private void askHowNear(Dated date) {
        Span behind = new Span(date.span().end(), Math.min(date.span().end() + 2, wording.length()));
        if (wording.masked(behind).matches("前后|左右")) {
            doubts.add(
                    FlagCode.TIME_LIMIT_NOT_UNDERSTOOD,
                    wording.printed(new Span(date.span().start(), behind.end())));
        }
    }

    /** 当季末月18日前: a day of a month that is not named. */
    private void askWhichMonth(Dated date) {
        TimeLimit limit = date.limit();
        if (limit != null
                && limit.day() != null
                && limit.month() == null
                && draft.tokens.periods().isEmpty()) {
            doubts.add(FlagCode.TIME_LIMIT_NOT_UNDERSTOOD, wording.printed(date.span()));
        }
    }

    /** 从上年11月21日至当年11月20日: a stretch that begins the year before says what counts, as like as not. */
    private void askWhetherDue(Dated date) {
        Span before = new Span(draft.start, Math.max(draft.start, date.span().start()));
        if (wording.masked(before).matches(".*上一?年度?[^，]{0,8}(?:至|到|-)[^，]{0,6}")) {
            doubts.add(FlagCode.TIME_LIMIT_NOT_UNDERSTOOD, wording.printed(date.span()));
        }
    }

    /** 一季度召开一次座谈会: in the first quarter, or in each? */
    private void askHowOften(Dated date) {
        String words = wording.printed(date.span()).replaceAll("\\s", "");
        if (words.matches("一季度|一月")
                && draft.tokens.first(Amount.Measure.TIMES) != null
                && draft.tokens.periods().isEmpty()
                && !Periods.isOneOfSeveral(wording)) {
            doubts.add(FlagCode.PERIOD_UNCLEAR, words, words.equals("一月") ? "1月" : "第一季度");
        }
    }

    /** 命案发生3天内、告破2天内: a time to keep for each of two. */
    private boolean isOfEach(List<Dated> dates) {
        return dates.stream().allMatch(Dated::within) && between(dates).matches("[^，、\\d]{0,8}[、和及与][^，、\\d]{0,8}");
    }

    private String between(List<Dated> two) {
        return wording.masked(
                new Span(two.get(0).span().end(), two.get(1).span().start()));
    }

    /** 2026年上半年建成，下半年投入运行: whether the year goes on, which it does not say. */
    private void askWhichYear(Dated date) {
        TimeLimit before = draft.dateBefore == null ? null : draft.dateBefore.limit();
        TimeLimit limit = date.limit();
        boolean goesOn = before != null
                && before.year() != null
                && before.month() != null
                && limit.year() == null
                && limit.month() != null
                && limit.month() > before.month()
                && draft.tokens.periods().isEmpty();
        if (goesOn) {
            doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.dateBefore.span()));
        }
    }

    TimeLimit limit() {
        return limits().getFirst();
    }

    /** One that is null where there is none. */
    List<TimeLimit> limits() {
        List<Dated> dates = listed();
        askStart(dates);
        List<TimeLimit> limits = dates.stream()
                .map(Dated::limit)
                .filter(Objects::nonNull)
                .filter(limit -> dates.size() == 1
                        || isOfEach(dates)
                        || limit.equals(dates.getFirst().limit()))
                .toList();
        return limits.isEmpty() ? Collections.singletonList(null) : limits;
    }

    /** From the day of the event where there is one; else nobody knows from when. */
    void askStart(List<Dated> dates) {
        if (draft.form != Draft.Form.EVENT || draft.kept || Topics.isOfWhatComesIn(wording.masked(draft.core))) {
            dates.stream()
                    .filter(Dated::within)
                    .forEach(date -> doubts.add(FlagCode.TIME_LIMIT_START_UNKNOWN, wording.printed(date.span())));
        }
    }

    /** 每年上半年组织体检，下半年组织疗养: the second is due each year as well. */
    Period yearly(List<Dated> dates, String words) {
        boolean goesOn = draft.before != null
                && (draft.dateBefore != null || words.startsWith("并") || beginsTheYear(draft.before.span()))
                && draft.before.period().equals(Period.ofYears(1))
                && wording.masked(draft.before.span()).startsWith("每年")
                && dates.stream()
                        .allMatch(date ->
                                date.limit().month() != null && date.limit().year() == null);
        if (!goesOn || dates.isEmpty()) {
            if (draft.before != null && dates.stream().anyMatch(date -> !date.within())) {
                doubts.add(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.before.span()));
            }
            return null;
        }
        doubts.add(FlagCode.PERIOD_INFERRED, wording.printed(draft.span()), wording.printed(draft.before.span()));
        return draft.before.period();
    }

    /** 每年年初制定计划，年中检查. */
    private boolean beginsTheYear(Span every) {
        int end = Math.min(every.end() + 2, wording.length());
        return wording.masked(new Span(every.end(), end)).matches("年?初.*");
    }
}
