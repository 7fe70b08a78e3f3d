package org.qingyuan.inspection.scheme;

public enum SchemeState {
    /** 草案. */
    DRAFT,
    /** 已审定: never changed again. */
    ADOPTED
}
