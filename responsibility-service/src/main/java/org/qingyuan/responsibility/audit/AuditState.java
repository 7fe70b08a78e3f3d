package org.qingyuan.responsibility.audit;

import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Worded;

public enum AuditState implements Worded {
    PLANNED("计划", "Planned"),
    IN_PROGRESS("审计中", "Under way"),
    REPORTED("已出报告", "Reported"),
    RECTIFYING("整改", "Being put right"),
    APPLIED("结果运用", "Result applied"),
    CANCELLED("已取消", "Cancelled");

    private final String zh;
    private final String en;

    AuditState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String word(Language language) {
        return language == Language.EN ? en : zh;
    }
}
