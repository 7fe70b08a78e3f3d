package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.clause.Corpus.Result;

/** The figures of the corpus as docs/reading.md shows them. */
final class CorpusReport {
    static final List<String> TUNED = List.of("tuned", "wide");

    /** In the order in which they were frozen. */
    static final List<String> HELD = List.of(
            "unseen",
            "fresh",
            "last",
            "batch-a",
            "batch-b",
            "batch-c",
            "batch-d",
            "batch-e",
            "batch-f",
            "batch-g",
            "batch-h",
            "batch-i",
            "batch-j",
            "batch-k",
            "batch-l",
            "batch-m",
            "batch-n",
            "batch-o",
            "batch-p",
            "batch-q",
            "batch-r",
            "batch-s",
            "batch-t",
            "batch-u",
            "batch-v",
            "batch-w",
            "batch-x",
            "batch-y",
            "batch-aa",
            "batch-ab",
            "batch-ac",
            "batch-ad",
            "batch-ae",
            "batch-af",
            "batch-ag",
            "batch-ah",
            "batch-ai",
            "batch-aj",
            "batch-ak",
            "batch-al",
            "batch-am",
            "batch-an",
            "batch-ao",
            "batch-ap",
            "batch-aq",
            "batch-ar",
            "batch-as",
            "batch-at",
            "batch-au",
            "batch-av",
            "batch-aw",
            "batch-ay",
            "batch-ax",
            "batch-az",
            "batch-ba",
            "batch-bb",
            "batch-bc",
            "batch-bd",
            "batch-be",
            "batch-bf");

    /** Read at first sight and left as they are: nobody mends the reader by them, so that they go on judging it. */
    static final List<String> KEPT = List.of("batch-bg", "batch-bh");

    private static final String HEADINGS =
            "| file | clauses | right | countable | of these right | wrong without a flag |\n"
                    + "|---|---:|---:|---:|---:|---:|\n";

    private CorpusReport() {}

    /** What the grammar was not tuned on at first sight. */
    static List<Result> held() {
        return HELD.stream().flatMap(name -> Corpus.read(name).stream()).toList();
    }

    static ByClause byClause() {
        return held().stream().map(Result::byClause).reduce(ByClause.NONE, ByClause::plus);
    }

    static String text() {
        StringBuilder text = new StringBuilder(HEADINGS);
        Stream.concat(TUNED.stream(), HELD.stream())
                .forEach(name -> text.append(line("`" + name + ".txt`", Corpus.read(name))));
        text.append(line("all but `tuned` and `wide` together", held())).append('\n');
        ByClause all = byClause();
        text.append(
                "By the clause: %d countable clauses demanded outside `tuned` and `wide`, %d right (%.1f %%), %d read that nobody demands.%n%n"
                        .formatted(all.demanded(), all.right(), 100.0 * all.right() / all.demanded(), all.extra()));
        text.append(confusion());
        List<Result> kept =
                KEPT.stream().flatMap(name -> Corpus.read(name).stream()).toList();
        ByClause each = kept.stream().map(Result::byClause).reduce(ByClause.NONE, ByClause::plus);
        text.append("\nWhat the reader was never mended by:\n\n").append(HEADINGS);
        KEPT.forEach(name -> text.append(line("`" + name + ".txt`", Corpus.read(name))));
        return text.append(line("both", kept))
                .append("%nBy the clause: %d of %d (%.1f %%), %d read that nobody demands.%n"
                        .formatted(each.right(), each.demanded(), 100.0 * each.right() / each.demanded(), each.extra()))
                .toString();
    }

    private static String line(String name, List<Result> results) {
        List<Result> countable =
                results.stream().filter(result -> result.entry().countable()).toList();
        long right = countable.stream().filter(Result::right).count();
        return "| %s | %d | %d | %d | %d (%.1f %%) | %d |%n"
                .formatted(
                        name,
                        results.size(),
                        results.stream().filter(Result::right).count(),
                        countable.size(),
                        right,
                        100.0 * right / countable.size(),
                        results.stream().filter(Result::silentlyWrong).count());
    }

    /** The kind of the first duty: down as demanded, across as read. */
    private static String confusion() {
        Map<String, Map<String, Long>> table = held().stream()
                .collect(Collectors.groupingBy(
                        result -> result.entry().kind(),
                        TreeMap::new,
                        Collectors.groupingBy(Result::kindRead, TreeMap::new, Collectors.counting())));
        TreeSet<String> kinds = new TreeSet<>(table.keySet());
        table.values().forEach(row -> kinds.addAll(row.keySet()));
        StringBuilder text = new StringBuilder("| demanded \\ read | " + String.join(" | ", kinds) + " |\n|---|"
                + "---:|".repeat(kinds.size()) + "\n");
        table.forEach((kind, row) -> text.append("| %s | %s |%n"
                .formatted(
                        kind,
                        kinds.stream()
                                .map(read -> row.getOrDefault(read, 0L).toString())
                                .collect(Collectors.joining(" | ")))));
        return text.toString();
    }
}
