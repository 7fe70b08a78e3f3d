package org.qingyuan.cases.petition;

/** What came of a petition. */
public enum PetitionOutcome {
    /** 已解决. */
    RESOLVED,
    /** 部分解决. */
    PARTLY,
    /** 解释说明. */
    EXPLAINED,
    /** 不属实. */
    UNFOUNDED,
    /** 不予受理. */
    NOT_ACCEPTED
}
