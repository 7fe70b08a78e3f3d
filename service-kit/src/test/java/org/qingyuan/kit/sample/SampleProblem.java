package org.qingyuan.kit.sample;

import org.qingyuan.kit.problem.ProblemCode;

enum SampleProblem implements ProblemCode {
    SHELF_FULL(422, "{0} 年的书架已满，最多 {1} 本。", "The shelf of {0} is full; it holds {1} books. Don't push.");

    private final int status;
    private final String zh;
    private final String en;

    SampleProblem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
