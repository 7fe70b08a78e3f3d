package org.qingyuan.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures contenders in turn, so that whatever else the machine does meets all of them alike. Before that it warms them
 * up, round by round, until two rounds agree or the tries are used up.
 *
 * @param series the counted runs of each contender
 * @param warmUps how many rounds the warm-up took
 * @param settled false when the last two rounds of the warm-up still differed by more than {@link #AGREEMENT}
 */
record Comparison(Map<String, Series> series, int warmUps, boolean settled) {
    static final double AGREEMENT = 0.05;

    /** How much of each: counted runs, and rounds of warm-up at most. */
    record Effort(int runs, int warmUps) {}

    static Comparison of(Effort effort, List<Contender> contenders) throws Exception {
        Map<String, List<Double>> warm = empty(contenders);
        int rounds = 0;
        while (rounds < effort.warmUps() && !settled(warm)) {
            round(contenders, warm, "warm-up");
            rounds++;
        }
        Map<String, List<Double>> counted = empty(contenders);
        for (int run = 0; run < effort.runs(); run++) {
            round(contenders, counted, "run " + (run + 1));
        }
        return new Comparison(series(counted), rounds, settled(warm));
    }

    Series of(String contender) {
        return series.get(contender);
    }

    /** Run by run, because the two runs of a pair met the same machine. */
    Series ratio(String contender, String to) {
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < of(to).values().size(); run++) {
            ratios.add(of(contender).values().get(run) / of(to).values().get(run));
        }
        return new Series(ratios);
    }

    private static void round(List<Contender> contenders, Map<String, List<Double>> into, String which)
            throws Exception {
        StringBuilder line = new StringBuilder("  ").append(which);
        for (Contender contender : contenders) {
            double figure = contender.run().once();
            into.get(contender.name()).add(figure);
            line.append("  ").append(contender.name()).append(' ').append(Figures.of(figure));
        }
        Console.say(line.toString());
    }

    private static boolean settled(Map<String, List<Double>> figures) {
        return series(figures).values().stream().allMatch(series -> series.settled(AGREEMENT));
    }

    private static Map<String, List<Double>> empty(List<Contender> contenders) {
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        contenders.forEach(contender -> figures.put(contender.name(), new ArrayList<>()));
        return figures;
    }

    private static Map<String, Series> series(Map<String, List<Double>> figures) {
        Map<String, Series> series = new LinkedHashMap<>();
        figures.forEach((name, values) -> series.put(name, new Series(values)));
        return series;
    }
}
