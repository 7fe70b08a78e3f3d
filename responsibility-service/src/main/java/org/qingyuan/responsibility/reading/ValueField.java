package org.qingyuan.responsibility.reading;

/** The values of a plan whose origin is told. */
public enum ValueField {
    TITLE,
    DOCUMENT_NO,
    ISSUER,
    ISSUED_ON,
    MECHANISM,
    ITEM,
    TASK,
    RESPONSIBLE,
    SUPPORTING,
    LEADER,
    TIME_LIMIT
}
