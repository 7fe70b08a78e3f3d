package org.qingyuan.responsibility.calendarfeed;

import org.qingyuan.kit.problem.ProblemCode;

/** What can go wrong with calendars. */
public enum CalendarFeedProblem implements ProblemCode {
    TOO_MANY_CALENDARS(
            409, "最多保留 {0} 个日历订阅，请先撤销不用的。", "There can be {0} calendars at most; take back those not in use.");

    private final int status;
    private final String zh;
    private final String en;

    CalendarFeedProblem(int status, String zh, String en) {
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
