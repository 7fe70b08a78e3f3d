package org.qingyuan.responsibility.meeting;

import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Worded;

public enum MeetingState implements Worded {
    PREPARING("筹备", "Being prepared"),
    COLLECTING("收集情况", "Collecting"),
    HELD("已召开", "Held"),
    ISSUED("已印发纪要", "Minutes issued"),
    CANCELLED("已取消", "Cancelled");

    private final String zh;
    private final String en;

    MeetingState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String word(Language language) {
        return language == Language.EN ? en : zh;
    }
}
