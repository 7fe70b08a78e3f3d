package org.qingyuan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The figures as Markdown; they replace what stands between two marks of the document, the words around them stay. */
final class Report {
    private static final String BEGIN = "<!-- figures of ./bench: begin -->\n";
    private static final String END = "<!-- figures of ./bench: end -->";

    private final StringBuilder text = new StringBuilder("\n");

    private final Path document;

    Report(Path document) {
        this.document = document;
    }

    void machine(Machine machine) {
        line(
                "%s, %d cores, %d GB, %s, %s. Processes that wanted a core in the minute before the measurement: %s.",
                machine.day(),
                machine.cores(),
                machine.gigabytes(),
                machine.jdk(),
                machine.system(),
                Figures.of(machine.load()));
    }

    void page(long obligations, Load load, Comparison rates) throws IOException {
        heading("A page of 50 obligations of one unit");
        line("Among %,d obligations; %d connections, runs of %d s.", obligations, load.concurrency(), load.seconds());
        table("answers per second");
        rates.series().forEach(this::row);
        row("ratio service : pgbench", rates.ratio(PageBenchmark.SERVICE, PageBenchmark.BARE));
        row("ratio gateway : pgbench", rates.ratio(PageBenchmark.GATEWAY, PageBenchmark.BARE));
        row("ratio gateway : service", rates.ratio(PageBenchmark.GATEWAY, PageBenchmark.SERVICE));
        warmUp(rates);
    }

    void year(YearBenchmark.Result year) throws IOException {
        heading("A year for %,d units".formatted(GeneratedData.UNITS));
        line(
                "Publishing the bureau's own table, which brings %,d obligations, against the statements alone that write them.",
                year.obligations());
        table("seconds");
        year.seconds().series().forEach(this::row);
        row("ratio", year.seconds().ratio(YearBenchmark.API, YearBenchmark.BARE));
        warmUp(year.seconds());
    }

    void imports(Comparison imports) throws IOException {
        heading("Importing the table");
        line(
                "From the upload to the stored draft and its answer, one after the other; each run is the median of %d.",
                ImportBenchmark.BATCH);
        table("milliseconds");
        imports.series().forEach(this::row);
        row("ratio", imports.ratio(ImportBenchmark.API, ImportBenchmark.POI));
        warmUp(imports);
    }

    void start(StartBenchmark.Result start, Map<String, Series> loaded) throws IOException {
        heading("Starting, and memory");
        line(
                "Warm starts of everything with the generated data. Memory is resident, right after the start; the last column is what it was after the measurements above.");
        text.append("| part | s, min | s, median | s, max | MB, median | MB after load |\n|---|--:|--:|--:|--:|--:|\n");
        Set<String> parts = new LinkedHashSet<>(start.seconds().keySet());
        parts.addAll(start.megabytes().keySet());
        for (String part : parts) {
            Series seconds = start.seconds().get(part);
            text.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            part,
                            seconds == null ? "" : Figures.of(seconds.min()),
                            median(seconds),
                            seconds == null ? "" : Figures.of(seconds.max()),
                            median(start.megabytes().get(part)),
                            median(loaded.get(part))));
        }
        text.append('\n');
        write();
    }

    /** After each measurement, so that what was measured stays when a later one fails. */
    private void write() throws IOException {
        String whole = Files.readString(document);
        int begin = whole.indexOf(BEGIN);
        int end = whole.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(document + " has no marks for the figures");
        }
        Files.writeString(document, whole.substring(0, begin + BEGIN.length()) + text + whole.substring(end));
    }

    private void heading(String words) {
        text.append("### ").append(words).append("\n\n");
    }

    private void line(String format, Object... arguments) {
        text.append(format.formatted(arguments)).append("\n\n");
    }

    private void table(String unit) {
        text.append("| ").append(unit).append(" | min | median | max |\n|---|--:|--:|--:|\n");
    }

    private void row(String name, Series series) {
        text.append("| %s | %s | %s | %s |%n"
                .formatted(name, Figures.of(series.min()), Figures.of(series.median()), Figures.of(series.max())));
    }

    private void warmUp(Comparison comparison) throws IOException {
        String rounds = "%d rounds of warm-up".formatted(comparison.warmUps());
        line(
                comparison.settled()
                        ? "\n%s; the last two agreed within 5 %%."
                        : "\n%s; even the last two differed by more than 5 %%: the machine was not quiet.",
                rounds);
        write();
    }

    private static String median(Series series) {
        return series == null ? "" : Figures.of(series.median());
    }
}
