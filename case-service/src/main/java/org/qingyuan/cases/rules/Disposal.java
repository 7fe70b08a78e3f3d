package org.qingyuan.cases.rules;

/** 处置方式, those of all times; a rule set names the ones that its time knows. */
public enum Disposal {
    /** 谈话函询. */
    TALK_INQUIRY,
    /** 初步核实. */
    VERIFICATION,
    /** 暂存待查. */
    PENDING,
    /** 予以了结. */
    CLOSE,
    /** 拟立案 (2014–2016): from assessment straight to the filing. */
    FILING,
    /** 移送. */
    TRANSFER
}
