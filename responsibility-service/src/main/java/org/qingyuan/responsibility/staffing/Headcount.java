package org.qingyuan.responsibility.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How many there are on a day, and since when too few: a pure function of who counted when. */
final class Headcount {
    private Headcount() {}

    /** Those on the day, each once, the longest serving first. */
    static List<Counted> on(List<Counted> all, LocalDate day) {
        Map<String, Counted> each = new LinkedHashMap<>();
        all.stream()
                .filter(one -> one.on(day))
                .sorted(Comparator.comparing(Counted::from).thenComparing(Counted::name))
                .forEach(one -> each.putIfAbsent(one.key(), one));
        return List.copyOf(each.values());
    }

    /**
     * The first day of the stretch up to {@code today} on which there were always too few; empty when there are enough.
     *
     * @param from the requirement's own first day: before it nobody was short
     */
    static Optional<LocalDate> shortSince(List<Counted> all, int need, LocalDate from, LocalDate today) {
        if (today.isBefore(from) || on(all, today).size() >= need) {
            return Optional.empty();
        }
        TreeSet<LocalDate> changes = new TreeSet<>();
        changes.add(from);
        all.stream()
                .flatMap(one -> Stream.of(
                        one.from(), one.to() == null ? one.from() : one.to().plusDays(1)))
                .filter(day -> day.isAfter(from) && !day.isAfter(today))
                .forEach(changes::add);
        LocalDate since = today;
        for (LocalDate day : changes.descendingSet()) {
            if (on(all, day).size() >= need) {
                break;
            }
            since = day;
        }
        return Optional.of(since);
    }
}
