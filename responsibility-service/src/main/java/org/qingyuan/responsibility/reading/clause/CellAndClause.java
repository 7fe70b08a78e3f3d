package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.clause.Dates.Dated;

/** A time limit that is no date (每季度, 每月25日前, 6月底前、12月底前): whether the task of its row says the same. */
public final class CellAndClause {
    /** What a period or a list of dates may have beside it and say nothing more. */
    private static final String IDLE = "(?:之?前|以前|之?内|完成|报送|上报|各|分别|开展|进行|[、和及与，])*";

    /** 适时 says when no more than the same word in the task does. */
    private static final Pattern VAGUE = Pattern.compile("适时|及时|定期|不定期|经常|经常性|常态化|随时|尽快|限期|近期|必要时|视情");

    /** What stands is due at no time. */
    private static final Pattern LASTING =
            Pattern.compile("长期|长期坚持|长期执行|长期有效|常年|常年坚持|持续|持续推进|持续坚持|经常|经常性|经常性工作|常态化|日常|贯穿全年");

    private static final Set<DutyKind> UNTIMED =
            Set.of(DutyKind.STANDING, DutyKind.PROHIBITION, DutyKind.EVENT, DutyKind.STAFFING);

    private CellAndClause() {}

    /** The period that a cell names and nothing besides: 每季度, 每季末, 按月. */
    static Optional<Period> period(String cell) {
        Wording wording = new Wording(cell.replace("\n", ""));
        Span whole = new Span(0, wording.length());
        Tokens tokens = Tokens.in(wording, whole, false);
        boolean alone = tokens.periods().size() == 1
                && tokens.dates().isEmpty()
                && tokens.amounts().isEmpty()
                && tokens.periods().getFirst().doubt() == Every.Doubt.NONE
                && tokens.without(wording, whole).matches(IDLE);
        return alone ? Optional.of(tokens.periods().getFirst().period()) : Optional.empty();
    }

    /** Whether a person need not be asked what the cell means, since the task says the same. */
    public static boolean agree(String cell, Reading reading) {
        Wording wording = new Wording(cell.replace("\n", ""));
        String words = wording.toString();
        List<DutyText> timed = reading.duties().stream()
                .filter(duty -> !UNTIMED.contains(duty.kind()))
                .toList();
        if (LASTING.matcher(words).matches() && timed.isEmpty()) {
            return reading.duties().stream().anyMatch(duty -> duty.kind() == DutyKind.STANDING);
        }
        if (VAGUE.matcher(words).matches()) {
            return timed.isEmpty()
                    && reading.flags().stream()
                            .anyMatch(flag -> flag.code() == FlagCode.NO_COUNT
                                    && List.of(flag.args().getFirst().split("、"))
                                            .contains(words));
        }
        if (timed.isEmpty()) {
            return false;
        }
        Optional<Period> every = period(cell);
        if (every.isPresent()) {
            return timed.stream()
                    .allMatch(duty -> every.get().equals(duty.every()) && endsWithIt(duty.limit(), every.get()));
        }
        return day(wording)
                .map(day -> timed.stream()
                        .allMatch(duty -> day.every().equals(duty.every()) && sameDay(day.limit(), duty.limit())))
                .orElseGet(() -> sameDates(wording, timed));
    }

    /** 每季度 and 每季度末 are the same; 每季度 and 每月 with a day of its own are not. */
    private static boolean endsWithIt(TimeLimit limit, Period every) {
        boolean yearEnd = limit != null
                && Integer.valueOf(12).equals(limit.month())
                && limit.day() == null
                && every.equals(Period.ofYears(1));
        return limit == null || yearEnd;
    }

    private record Day(Period every, TimeLimit limit) {}

    /** 每月25日前. */
    private static Optional<Day> day(Wording wording) {
        Span whole = new Span(0, wording.length());
        Tokens tokens = Tokens.in(wording, whole, false);
        boolean one = tokens.periods().size() == 1
                && tokens.dates().size() == 1
                && tokens.dates().getFirst().read()
                && tokens.amounts().isEmpty()
                && tokens.without(wording, whole).matches(IDLE);
        return one
                ? Optional.of(new Day(
                        tokens.periods().getFirst().period(),
                        tokens.dates().getFirst().limit()))
                : Optional.empty();
    }

    private static boolean sameDay(TimeLimit a, TimeLimit b) {
        return b != null && spell(a).equals(spell(b)) && a.within() == null && b.within() == null;
    }

    /** 6月底前、12月底前 beside the same dates, or beside 每半年. */
    private static boolean sameDates(Wording wording, List<DutyText> timed) {
        Span whole = new Span(0, wording.length());
        Tokens tokens = Tokens.in(wording, whole, false);
        boolean listed = tokens.periods().isEmpty()
                && tokens.amounts().isEmpty()
                && tokens.dates().size() > 1
                && tokens.dates().stream()
                        .allMatch(date ->
                                date.read() && !date.within() && date.limit().month() != null)
                && tokens.without(wording, whole).matches(IDLE);
        if (!listed) {
            return false;
        }
        List<TimeLimit> dates = tokens.dates().stream().map(Dated::limit).toList();
        boolean same = timed.stream().allMatch(duty -> duty.limit() != null)
                && dates.stream()
                        .map(CellAndClause::spell)
                        .collect(Collectors.toSet())
                        .equals(timed.stream().map(duty -> spell(duty.limit())).collect(Collectors.toSet()));
        return same || timed.stream().allMatch(duty -> endsOfPeriods(dates, duty));
    }

    /** The ends of the halves or quarters of a year, all of them and nothing else. */
    private static boolean endsOfPeriods(List<TimeLimit> dates, DutyText duty) {
        long months = duty.every() == null ? 0 : duty.every().toTotalMonths();
        return duty.kind() == DutyKind.RECURRING
                && duty.limit() == null
                && months > 0
                && months < 12
                && 12 % months == 0
                && dates.size() == 12 / months
                && dates.stream().allMatch(date -> date.day() == null && date.month() % months == 0)
                && dates.stream().map(TimeLimit::month).distinct().count() == dates.size();
    }

    private static String spell(TimeLimit limit) {
        return limit.year() + "-" + limit.month() + "-" + limit.day() + "-" + limit.within();
    }
}
