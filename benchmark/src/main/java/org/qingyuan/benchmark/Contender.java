package org.qingyuan.benchmark;

/** One side of a comparison; a run of it gives one figure. */
record Contender(String name, Run run) {

    @FunctionalInterface
    interface Run {
        double once() throws Exception;
    }
}
