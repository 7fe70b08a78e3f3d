package org.qingyuan.responsibility.register;

/** The registers, each with the item of the table it comes from and the forms of its entries and notes. */
public enum RegisterKind {
    /** 职权目录 (3.1). */
    POWER("3.1", "register-power", null, "职权目录", "risk/powers"),
    /** 廉政风险点 (3.1). */
    RISK_POINT("3.1", "register-risk-point", "register-risk-point-note", "廉政风险点", "risk/points"),
    /** 公开目录 (2.1). */
    DISCLOSURE("2.1", "register-disclosure", "register-disclosure-note", "公开目录", "openness/catalogue"),
    /** 五个有 (2.1). */
    DISCLOSURE_BASIS("2.1", "register-disclosure-basis", null, "五个有", "openness/five"),
    /** 音视频监控场所 (2.3). */
    MONITORED_PLACE("2.3", "register-monitored-place", "register-monitored-place-note", "监控覆盖", "coverage/places"),
    /** 示范单位 (1.5). */
    DEMONSTRATION_UNIT(
            "1.5", "register-demonstration-unit", "register-demonstration-unit-note", "示范单位", "demonstration/units"),
    /** 不稳定事端 (4.3). */
    UNSTABLE_MATTER("4.3", "register-unstable-matter", "register-unstable-matter-note", "不稳定事端", "stability/matters"),
    /** 走访企业 (4.3). */
    FIRM_VISIT("4.3", "register-firm-visit", "register-firm-visit-note", "走访企业", "stability/visits");

    private final String item;
    private final String form;
    private final String noteForm;
    private final String title;
    private final String page;

    RegisterKind(String item, String form, String noteForm, String title, String page) {
        this.item = item;
        this.form = form;
        this.noteForm = noteForm;
        this.title = title;
        this.page = page;
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

    /** As a letter calls it. */
    public String title() {
        return title;
    }

    /** Where the pages of the user interface are, below {@code /registers/}. */
    public String page() {
        return page;
    }
}
