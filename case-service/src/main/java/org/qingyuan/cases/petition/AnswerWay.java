package org.qingyuan.cases.petition;

/** How a citizen was told or answered. */
public enum AnswerWay {
    /** 电话. */
    PHONE,
    /** 书面. */
    LETTER,
    /** 当面. */
    MEETING,
    /** 网上. */
    NETWORK,
    /** 公告: where nobody can be reached. */
    PUBLIC
}
