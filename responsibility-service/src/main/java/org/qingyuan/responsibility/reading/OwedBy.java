package org.qingyuan.responsibility.reading;

public enum OwedBy {
    UNIT,
    /** One for the whole bureau (市局…), seen to by the responsible units. */
    BUREAU,
    LEADER,
    /** Owed once for each person concerned. */
    PERSON,
    /** Each Party branch. */
    BRANCH,
    /** Each member of a joint meeting (各成员单位). */
    MEMBER
}
