package org.qingyuan.responsibility.calendarfeed;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with calendars. */
public enum CalendarFeedProblem implements ProblemCode {
    TOO_MANY_CALENDARS(
            409, "最多保留 {0} 个日历订阅，请先撤销不用的。", "There can be {0} calendars at most; take back those not in use.");

    private final ProblemText text;

    CalendarFeedProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
