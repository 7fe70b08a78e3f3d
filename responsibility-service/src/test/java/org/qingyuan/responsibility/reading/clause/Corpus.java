package org.qingyuan.responsibility.reading.clause;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Official clauses with what they demand, as reading/clauses/*.txt writes them down; tuned.txt tells the form. */
final class Corpus {
    /**
     * @param duties spelled as {@link #spell} spells them
     * @param others readings that are as good, written down before the clause was read, or when a written convention came later
     */
    record Entry(
            String text, List<String> duties, List<List<String>> others, Set<String> flags, List<String> disputes) {
        private List<String> last() {
            return others.isEmpty() ? duties : others.getLast();
        }

        /** Whether it has a period, a number or a date to be read. */
        boolean countable() {
            return duties.stream().anyMatch(duty -> duty.matches("[A-Z]+ (?:P|≥|≤|by|within).*"));
        }

        String kind() {
            return duties.getFirst().split("[ |]", 2)[0];
        }
    }

    /** @param whole what {@code read} and {@code flags} spell */
    record Result(Entry entry, Reading whole, List<String> read, Set<String> flags) {
        boolean right() {
            return entry.duties().equals(read) || entry.others().contains(read);
        }

        /** Worse than a wrong reading: nobody would look at it. */
        boolean silentlyWrong() {
            return !right() && flags.isEmpty() && entry.disputes().isEmpty();
        }

        /** Against the reading that it comes closest to. */
        ByClause byClause() {
            ByClause first = ByClause.of(entry.duties(), read);
            return Stream.concat(
                            Stream.of(first),
                            entry.others().stream()
                                    .map(demanded -> ByClause.of(demanded, read))
                                    .filter(other -> other.faults() == 0 || other.demanded() >= first.demanded()))
                    .min(ByClause.CLOSEST)
                    .orElseThrow();
        }

        String kindRead() {
            return read.isEmpty() ? "–" : read.getFirst().split("[ |]", 2)[0];
        }
    }

    private static final Map<String, List<Result>> RESULTS = new ConcurrentHashMap<>();

    private Corpus() {}

    static List<Entry> entries(String name) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith("  ")) {
                entries.add(new Entry(line, new ArrayList<>(), new ArrayList<>(), new TreeSet<>(), new ArrayList<>()));
            } else if (line.startsWith("  ! ")) {
                entries.getLast().flags().addAll(List.of(line.substring(4).split(" ")));
            } else if (line.startsWith("  ~ ")) {
                entries.getLast().disputes().add(line.substring(4));
            } else if (line.equals("  or")) {
                entries.getLast().others().add(new ArrayList<>());
            } else {
                Entry entry = entries.getLast();
                entry.last().add(expected(entry.text(), line.strip()));
            }
        }
        return entries;
    }

    /** Read once for all tests of the run: what is read does not change between them. */
    static List<Result> read(String name) {
        return RESULTS.computeIfAbsent(
                name, file -> entries(file).stream().map(Corpus::read).toList());
    }

    private static Result read(Entry entry) {
        Reading reading = ClauseReader.read(entry.text(), new ReadingContext(null, List.of(), TimeLimit.NONE));
        return new Result(
                entry,
                reading,
                reading.duties().stream().map(Corpus::spell).toList(),
                reading.flags().stream()
                        .map(flag -> flag.code().name())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String expected(String text, String line) {
        String[] parts = line.split(" \\| ");
        String owed = parts.length > 1 ? parts[1] : "UNIT";
        String words = parts.length > 2 ? parts[2] : text.replaceFirst("[。；]$", "");
        return inDays(parts[0]) + " | " + owed + " | " + words;
    }

    /** A week is seven days, however it is written down. */
    private static String inDays(String demand) {
        return Pattern.compile("within P(\\d+)W")
                .matcher(demand.replaceFirst("^RECURRING P14D", "RECURRING P2W"))
                .replaceAll(weeks -> "within P" + 7 * Integer.parseInt(weeks.group(1)) + "D");
    }

    static String spell(DutyText duty) {
        String demand = Stream.of(
                        duty.kind().name(),
                        duty.every() == null ? "" : duty.everyText(),
                        duty.atLeast() == null ? "" : "≥" + duty.atLeast(),
                        duty.atMost() == null ? "" : "≤" + duty.atMost(),
                        limit(duty.limit()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return demand + " | " + duty.owedBy() + " | " + duty.clause().text();
    }

    private static String limit(TimeLimit limit) {
        if (limit == null) {
            return "";
        }
        if (limit.within() != null) {
            return "within " + limit.within();
        }
        return "by " + (limit.year() == null ? "" : limit.year() + "年")
                + (limit.month() == null ? "" : limit.month() + "月") + (limit.day() == null ? "" : limit.day() + "日");
    }

    private static List<String> lines(String name) {
        try (var in = Corpus.class.getResourceAsStream("/reading/clauses/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
