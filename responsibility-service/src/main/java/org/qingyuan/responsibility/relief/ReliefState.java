package org.qingyuan.responsibility.relief;

import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Worded;

public enum ReliefState implements Worded {
    DRAFT("草稿", "Draft"),
    SUBMITTED("待批准", "To be decided"),
    APPROVED("已批准", "Approved"),
    REFUSED("不予批准", "Refused"),
    /** Was approved, holds no more. */
    REVOKED("已撤销", "Taken back"),
    DISCARDED("已作废", "Discarded");

    private final String zh;
    private final String en;

    ReliefState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String word(Language language) {
        return language == Language.EN ? en : zh;
    }
}
