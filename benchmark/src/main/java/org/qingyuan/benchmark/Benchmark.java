package org.qingyuan.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What stands behind {@code ./bench}: measures a stack of its own and writes the figures into a document.
 *
 * <p>Arguments: the folder of the clone, the folder of the stack's data, its first port, the document, {@code full} or
 * {@code quick} (a run that only shows that everything works), and the parts to measure, all when none is named.
 */
public final class Benchmark {
    private static final int CONCURRENCY = 8;
    /** A year takes long and is the database's work almost alone: there is little to warm up. */
    private static final int WARM_UPS_OF_A_YEAR = 2;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Stack stack = new Stack(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        Path document = Path.of(arguments[3]);
        boolean quick = "quick".equals(arguments[4]);
        Set<Part> parts = Part.named(List.of(arguments).subList(5, arguments.length));

        Load load = new Load(CONCURRENCY, quick ? 2 : 5);
        Comparison.Effort effort = quick ? new Comparison.Effort(2, 2) : new Comparison.Effort(5, 10);
        int starts = quick ? 1 : 5;

        Report report = new Report(document, Machine.now());
        Console.say("Starting a stack of its own");
        stack.start();
        long obligations = new GeneratedData(stack).fill();
        if (parts.contains(Part.START)) {
            // The start above recorded the start-up caches, where this clone had none yet.
            Console.say("Starts of the whole system");
            report.start(new StartBenchmark(stack, starts).run());
        }
        if (parts.contains(Part.PAGE)) {
            Console.say(
                    "A page of 50 among %,d obligations, %d at once (per second)".formatted(obligations, CONCURRENCY));
            report.page(obligations, load, new PageBenchmark(stack, load, effort).run());
        }
        if (parts.contains(Part.IMPORT)) {
            Console.say("Importing the table (ms)");
            report.imports(new ImportBenchmark(stack, effort).run());
        }
        if (parts.contains(Part.YEAR)) {
            Console.say("A year for %,d units (s)".formatted(GeneratedData.UNITS));
            report.year(new YearBenchmark(stack, new Comparison.Effort(effort.runs(), WARM_UPS_OF_A_YEAR)).run());
        }
        stack.stop();
        Console.say("Written to " + document);
    }
}
