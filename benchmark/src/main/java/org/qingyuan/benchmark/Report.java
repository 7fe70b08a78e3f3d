package org.qingyuan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The figures as Markdown, between two marks of the document: one section for each part, with the machine and the day of
 * its own. A section replaces its former self; the others and the words around them stay.
 */
final class Report {
    private static final String BEGIN = "<!-- figures of ./bench: begin -->\n";
    private static final String END = "<!-- figures of ./bench: end -->";
    private static final String HEADING = "### ";

    private final Path document;
    private final Machine machine;
    private final StringBuilder text = new StringBuilder();

    Report(Path document, Machine machine) {
        this.document = document;
        this.machine = machine;
    }

    void page(long obligations, Load load, Comparison rates) throws IOException {
        line("Among %,d obligations; %d connections, runs of %d s.", obligations, load.concurrency(), load.seconds());
        table("answers per second");
        rates.series().forEach(this::row);
        row("ratio service : pgbench", rates.ratio(PageBenchmark.SERVICE, PageBenchmark.BARE));
        row("ratio gateway : pgbench", rates.ratio(PageBenchmark.GATEWAY, PageBenchmark.BARE));
        row("ratio gateway : service", rates.ratio(PageBenchmark.GATEWAY, PageBenchmark.SERVICE));
        warmUp(rates);
        write(Part.PAGE);
    }

    void year(YearBenchmark.Result year) throws IOException {
        line(
                "Publishing the bureau's own table, which brings %,d obligations, against the statements alone that write them.",
                year.obligations());
        table("seconds");
        year.seconds().series().forEach(this::row);
        row("ratio", year.seconds().ratio(YearBenchmark.API, YearBenchmark.BARE));
        warmUp(year.seconds());
        write(Part.YEAR);
    }

    void imports(Comparison imports) throws IOException {
        line(
                "From the upload to the stored draft and its answer, one after the other; each run is the median of %d.",
                ImportBenchmark.BATCH);
        table("milliseconds");
        imports.series().forEach(this::row);
        row("ratio", imports.ratio(ImportBenchmark.API, ImportBenchmark.POI));
        warmUp(imports);
        write(Part.IMPORT);
    }

    void start(StartBenchmark.Result start) throws IOException {
        line("Warm starts of everything with the generated data. Memory is resident, right after the start.");
        text.append("| part | s, min | s, median | s, max | MB, median |\n|---|--:|--:|--:|--:|\n");
        Set<String> parts = new LinkedHashSet<>(start.seconds().keySet());
        parts.addAll(start.megabytes().keySet());
        for (String part : parts) {
            Series seconds = start.seconds().get(part);
            text.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            part,
                            seconds == null ? "" : Figures.of(seconds.min()),
                            median(seconds),
                            seconds == null ? "" : Figures.of(seconds.max()),
                            median(start.megabytes().get(part))));
        }
        text.append('\n');
        write(Part.START);
    }

    /** After each measurement, so that what was measured stays when a later one fails. */
    private void write(Part part) throws IOException {
        String whole = Files.readString(document);
        int begin = whole.indexOf(BEGIN);
        int end = whole.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(document + " has no marks for the figures");
        }
        Map<String, String> sections = sections(whole.substring(begin + BEGIN.length(), end));
        sections.put(
                part.heading(), "\n" + machine.line() + "\n\n" + text.toString().strip() + "\n\n");
        text.setLength(0);
        StringBuilder figures = new StringBuilder("\n");
        for (Part each : Part.values()) {
            String section = sections.get(each.heading());
            if (section != null) {
                figures.append(HEADING).append(each.heading()).append('\n').append(section);
            }
        }
        Files.writeString(document, whole.substring(0, begin + BEGIN.length()) + figures + whole.substring(end));
    }

    private static Map<String, String> sections(String figures) {
        Map<String, String> sections = new HashMap<>();
        String[] parts = figures.split("(?m)^" + HEADING);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int end = part.indexOf('\n');
            sections.put(part.substring(0, end), part.substring(end + 1));
        }
        return sections;
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

    private void warmUp(Comparison comparison) {
        line(
                comparison.settled()
                        ? "\n%d rounds of warm-up; the last two agreed within 5 %%."
                        : "\n%d rounds of warm-up; even the last two differed by more than 5 %%: the machine was not quiet.",
                comparison.warmUps());
    }

    private static String median(Series series) {
        return series == null ? "" : Figures.of(series.median());
    }
}
