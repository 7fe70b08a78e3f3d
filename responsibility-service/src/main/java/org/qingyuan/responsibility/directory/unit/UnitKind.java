package org.qingyuan.responsibility.directory.unit;

public enum UnitKind {
    /** 局领导: the leading group; it is no unit that owes anything. */
    LEADERSHIP,
    /** 纪委: the accepting side. */
    DISCIPLINE,
    /** 综合部门. */
    GENERAL,
    /** 业务部门. */
    OPERATIONAL,
    /** 基层所队. */
    STATION
}
