package org.qingyuan.responsibility.integrity;

/** What an integrity file is opened for. */
public enum OpeningReason {
    SUPERVISION("日常监督"),
    APPOINTMENT("选拔任用"),
    APPRAISAL("考核评价"),
    REPORT("述职述廉"),
    VERIFICATION("核查了解"),
    /** Needs words of its own. */
    OTHER("其他");

    private final String title;

    OpeningReason(String title) {
        this.title = title;
    }

    /** In the words of the bureau. */
    public String title() {
        return title;
    }
}
