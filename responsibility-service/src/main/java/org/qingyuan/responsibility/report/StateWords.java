package org.qingyuan.responsibility.report;

import java.util.Map;

/** The states in the words that people know them by. */
public final class StateWords {
    private static final Map<String, String> WORDS = Map.of(
            "NOT_STARTED", "未开始",
            "IN_PROGRESS", "进行中",
            "IN_REVIEW", "待审核",
            "DONE", "已完成",
            "OVERDUE", "逾期",
            "DONE_LATE", "逾期补办",
            "CLOSED", "已终止",
            "EXEMPT", "免除");

    private StateWords() {}

    public static String of(String state) {
        return WORDS.getOrDefault(state, state);
    }
}
