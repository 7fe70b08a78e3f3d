package org.qingyuan.cases.petition;

/** How a petition came in. */
public enum PetitionSource {
    /** 来信. */
    LETTER,
    /** 来访. */
    VISIT,
    /** 来电. */
    PHONE,
    /** 网上信访. */
    NETWORK,
    /** 政风热线. */
    HOTLINE,
    /** 上级交办. */
    SUPERIOR,
    /** 其他. */
    OTHER
}
