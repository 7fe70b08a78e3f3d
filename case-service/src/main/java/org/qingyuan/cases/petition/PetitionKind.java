package org.qingyuan.cases.petition;

/** What a petition is about. */
public enum PetitionKind {
    /** 执法办案. */
    CASEWORK,
    /** 服务态度. */
    SERVICE,
    /** 办事效率. */
    EFFICIENCY,
    /** 户籍证照. */
    REGISTRATION,
    /** 治安秩序. */
    PUBLIC_ORDER,
    /** 交通管理. */
    TRAFFIC,
    /** 作风纪律. */
    CONDUCT,
    /** 意见建议. */
    SUGGESTION,
    /** 其他. */
    OTHER
}
