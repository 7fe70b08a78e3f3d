package org.qingyuan.benchmark;

import java.util.List;

/** The figures of several runs, in their order. */
record Series(List<Double> values) {

    Series {
        values = List.copyOf(values);
    }

    double min() {
        return sorted().getFirst();
    }

    double max() {
        return sorted().getLast();
    }

    double median() {
        List<Double> sorted = sorted();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Whether the last two runs differ by no more than this share of the smaller one. */
    boolean settled(double share) {
        if (values.size() < 2) {
            return false;
        }
        double last = values.getLast();
        double before = values.get(values.size() - 2);
        return Math.abs(last - before) <= share * Math.min(last, before);
    }

    private List<Double> sorted() {
        return values.stream().sorted().toList();
    }
}
