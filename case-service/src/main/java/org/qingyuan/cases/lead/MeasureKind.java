package org.qingyuan.cases.lead;

/** 处理措施. */
public enum MeasureKind {
    /** 谈话提醒. */
    REMINDER(false),
    /** 批评教育. */
    CRITICISM(false),
    /** 责令检查. */
    SELF_CRITICISM(false),
    /** 诫勉. */
    ADMONISHMENT(false),
    /** 组织处理. */
    ORGANISATIONAL(false),
    /** 党纪处分. */
    PARTY_SANCTION(true),
    /** 政务处分. */
    ADMINISTRATIVE_SANCTION(true),
    /** 停止执行职务 (10 to 60 days, inspectorate). */
    SUSPENSION_FROM_DUTY(false),
    /** 禁闭 (1 to 7 days, inspectorate). */
    CONFINEMENT(false);

    private final boolean sanction;

    MeasureKind(boolean sanction) {
        this.sanction = sanction;
    }

    /** 处分: follow-up education is owed afterwards. */
    public boolean sanction() {
        return sanction;
    }
}
