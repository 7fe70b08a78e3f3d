package org.qingyuan.responsibility.roster;

/** Who counts for a head-count: holders of a kind of post, or people on a list, on the day asked for. */
public enum CountedList {
    POST_CASE_HANDLER("职务类别为专职办案的人员"),
    POST_AUDITOR("职务类别为专职审计的人员"),
    ROSTER_CASE_HANDLER("专职办案人员名册"),
    ROSTER_AUDITOR("专职审计人员名册"),
    ROSTER_REPORT_DUTY_OFFICER("举报平台值机人员名册"),
    ROSTER_CONDUCT_SUPERVISOR("警风警纪监督员名册");

    private final String title;

    CountedList(String title) {
        this.title = title;
    }

    /** In the words of the bureau. */
    public String title() {
        return title;
    }
}
