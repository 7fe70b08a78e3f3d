package org.qingyuan.responsibility.integrity;

import static org.qingyuan.kit.caller.Roles.EVALUATION_NOTIFIER;
import static org.qingyuan.kit.caller.Roles.MEASURE_NOTIFIER;

import org.qingyuan.kit.caller.Caller;

/** What was announced about a person. */
public enum AnnouncedKind {
    CIRCULAR("通报", EVALUATION_NOTIFIER),
    RECTIFICATION("限期整改", EVALUATION_NOTIFIER),
    REMINDER("提醒谈话", MEASURE_NOTIFIER),
    CRITICISM("批评教育", MEASURE_NOTIFIER),
    SELF_EXAMINATION("责令检查", MEASURE_NOTIFIER),
    ADMONITION("诫勉", MEASURE_NOTIFIER, EVALUATION_NOTIFIER),
    ORGANISATIONAL("组织处理", MEASURE_NOTIFIER),
    PARTY_DISCIPLINE("党纪处分", MEASURE_NOTIFIER),
    ADMINISTRATIVE("政务处分", MEASURE_NOTIFIER);

    private final String title;
    private final String[] tellers;

    /** @param tellers roles of the machines that may tell of it */
    AnnouncedKind(String title, String... tellers) {
        this.title = title;
        this.tellers = tellers;
    }

    boolean toldBy(Caller source) {
        return source.has(tellers);
    }

    /** 处分: follow-up education is owed afterwards (1.4). */
    boolean sanction() {
        return this == PARTY_DISCIPLINE || this == ADMINISTRATIVE;
    }

    /** In the words of the bureau. */
    public String title() {
        return title;
    }
}
