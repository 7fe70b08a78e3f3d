package org.qingyuan.kit.calendar;

import java.io.IOException;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are worked. A pure value: the published holidays and moved workdays of some years; every other year knows
 * only its weekends.
 */
public record Workdays(Set<Integer> publishedYears, Set<LocalDate> holidays, Set<LocalDate> movedWorkdays) {

    /** Reads {@code <year>.holidays} and {@code <year>.workdays}: dates or inclusive spans {@code a/b}, with commas. */
    public static Workdays read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Set<Integer> years = new TreeSet<>();
        Map<String, Set<LocalDate>> days = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            int dot = key.indexOf('.');
            years.add(Integer.valueOf(key.substring(0, dot)));
            days.computeIfAbsent(key.substring(dot + 1), kind -> new HashSet<>())
                    .addAll(dates(properties.getProperty(key)));
        }
        return new Workdays(
                Set.copyOf(years),
                Set.copyOf(days.getOrDefault("holidays", Set.of())),
                Set.copyOf(days.getOrDefault("workdays", Set.of())));
    }

    /** What {@code newer} publishes replaces the years it names. */
    public Workdays overlaidBy(Workdays newer) {
        Set<Integer> years = new TreeSet<>(publishedYears);
        years.addAll(newer.publishedYears);
        return new Workdays(
                Set.copyOf(years),
                merged(holidays, newer.holidays, newer.publishedYears),
                merged(movedWorkdays, newer.movedWorkdays, newer.publishedYears));
    }

    public boolean isWorkday(LocalDate day) {
        if (movedWorkdays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** The n-th workday after {@code day} (before it for a negative n); {@code day} itself does not count. */
    public LocalDate add(LocalDate day, int n) {
        LocalDate at = day;
        int step = Integer.signum(n);
        for (int left = Math.abs(n); left > 0; ) {
            at = at.plusDays(step);
            if (isWorkday(at)) {
                left--;
            }
        }
        return at;
    }

    public LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorkday(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    public LocalDate onOrBefore(LocalDate day) {
        LocalDate at = day;
        while (!isWorkday(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    private static Set<LocalDate> dates(String list) {
        Set<LocalDate> dates = new HashSet<>();
        for (String part : list.split(",")) {
            if (part.isBlank()) {
                continue;
            }
            String[] ends = part.strip().split("/");
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).forEach(dates::add);
        }
        return dates;
    }

    private static Set<LocalDate> merged(Set<LocalDate> old, Set<LocalDate> newer, Set<Integer> replaced) {
        Set<LocalDate> all = new HashSet<>(newer);
        old.stream().filter(day -> !replaced.contains(day.getYear())).forEach(all::add);
        return Set.copyOf(all);
    }
}
