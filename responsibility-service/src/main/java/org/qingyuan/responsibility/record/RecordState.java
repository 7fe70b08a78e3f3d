package org.qingyuan.responsibility.record;

import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Worded;

public enum RecordState implements Worded {
    DRAFT("草稿", "Draft"),
    /** Waits for the unit's head. */
    SUBMITTED("待签字", "To be signed"),
    /** Waits for the accepting side. */
    SIGNED("待验收", "To be accepted"),
    ACCEPTED("已销号", "Accepted"),
    /** Sent back by the head or by the accepting side. */
    RETURNED("已退回", "Returned"),
    DISCARDED("已作废", "Discarded");

    private final String zh;
    private final String en;

    RecordState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word for a record that closes nothing of what it serves: it is accepted all the same. */
    public String word(boolean progress, Language language) {
        if (!progress) {
            return word(language);
        }
        return language == Language.EN ? en + " (progress)" : (this == ACCEPTED ? "已验收" : zh) + "（进展）";
    }

    @Override
    public String word(Language language) {
        return language == Language.EN ? en : zh;
    }
}
