package org.qingyuan.responsibility.meeting;

import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Worded;

public enum ActionState implements Worded {
    OPEN("办理中", "Under way"),
    REPORTED("已报告完成", "Reported as done"),
    CLOSED("已销号", "Closed");

    private final String zh;
    private final String en;

    ActionState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String word(Language language) {
        return language == Language.EN ? en : zh;
    }
}
