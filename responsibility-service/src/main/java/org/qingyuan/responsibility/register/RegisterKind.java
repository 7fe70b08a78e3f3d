package org.qingyuan.responsibility.register;

/** The registers, each with the item of the table it comes from and the forms of its entries and notes. */
public enum RegisterKind {
    /** 职权目录 (3.1). */
    POWER("3.1", "register-power", null),
    /** 廉政风险点 (3.1). */
    RISK_POINT("3.1", "register-risk-point", "register-risk-point-note"),
    /** 公开目录 (2.1). */
    DISCLOSURE("2.1", "register-disclosure", "register-disclosure-note"),
    /** 五个有 (2.1). */
    DISCLOSURE_BASIS("2.1", "register-disclosure-basis", null),
    /** 音视频监控场所 (2.3). */
    MONITORED_PLACE("2.3", "register-monitored-place", "register-monitored-place-note"),
    /** 示范单位 (1.5). */
    DEMONSTRATION_UNIT("1.5", "register-demonstration-unit", "register-demonstration-unit-note"),
    /** 不稳定事端 (4.3). */
    UNSTABLE_MATTER("4.3", "register-unstable-matter", "register-unstable-matter-note"),
    /** 走访企业 (4.3). */
    FIRM_VISIT("4.3", "register-firm-visit", "register-firm-visit-note");

    private final String item;
    private final String form;
    private final String noteForm;

    RegisterKind(String item, String form, String noteForm) {
        this.item = item;
        this.form = form;
        this.noteForm = noteForm;
    }

    public String item() {
        return item;
    }

    public String form() {
        return form;
    }

    /** Null where nothing is noted again and again. */
    public String noteForm() {
        return noteForm;
    }
}
