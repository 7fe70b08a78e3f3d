package org.qingyuan.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warm starts of the whole system: seconds until each part is ready, and the memory that it then holds. */
final class StartBenchmark {
    static final String WHOLE = "everything";
    private static final Pattern READY = Pattern.compile("(?m)^ +(\\S.*?) +ready +([0-9.]+) s$");
    private static final Pattern ALL_READY = Pattern.compile("(?m)^Ready after ([0-9.]+) s$");
    private static final Pattern MEMORY = Pattern.compile("(?m)^(\\S+) +.*?(\\d+) MB$");

    private final Stack stack;
    private final int runs;

    StartBenchmark(Stack stack, int runs) {
        this.stack = stack;
        this.runs = runs;
    }

    /** By part, in the order in which the launcher names them. */
    record Result(Map<String, Series> seconds, Map<String, Series> megabytes) {}

    /** The stack runs before and after. */
    Result run() throws Exception {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        Map<String, List<Double>> megabytes = new LinkedHashMap<>();
        for (int run = 1; run <= runs; run++) {
            stack.stop();
            String said = stack.start();
            collect(READY, said, seconds);
            Matcher whole = ALL_READY.matcher(said);
            if (!whole.find()) {
                throw new IllegalStateException("The launcher did not say when it was ready:\n" + said);
            }
            seconds.computeIfAbsent(WHOLE, part -> new ArrayList<>()).add(Double.valueOf(whole.group(1)));
            collect(MEMORY, stack.status(), megabytes);
            Console.say("  start " + run + "  " + whole.group(1) + " s");
        }
        return new Result(series(seconds), series(megabytes));
    }

    private static void collect(Pattern pattern, String said, Map<String, List<Double>> into) {
        Matcher line = pattern.matcher(said);
        while (line.find()) {
            into.computeIfAbsent(line.group(1), part -> new ArrayList<>()).add(Double.valueOf(line.group(2)));
        }
    }

    private static Map<String, Series> series(Map<String, List<Double>> figures) {
        Map<String, Series> series = new LinkedHashMap<>();
        figures.forEach((part, values) -> series.put(part, new Series(values)));
        return series;
    }
}
