package org.qingyuan.scoring;

import java.util.Locale;

/** What an announced outcome can be: any 处分, one before which a case had been filed, or one kind of measure. */
public enum OutcomeMark {
    /** 党纪处分或政务处分. */
    SANCTION,
    /** 立案. */
    CASE_FILED,
    REMINDER,
    CRITICISM,
    SELF_CRITICISM,
    ADMONISHMENT,
    ORGANISATIONAL,
    PARTY_SANCTION,
    ADMINISTRATIVE_SANCTION,
    SUSPENSION_FROM_DUTY,
    CONFINEMENT;

    /** The key by which figures of outcomes are found: {@code case-filed}. */
    public String key() {
        return key(name());
    }

    /** @param kind also one that is not known here yet */
    public static String key(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
