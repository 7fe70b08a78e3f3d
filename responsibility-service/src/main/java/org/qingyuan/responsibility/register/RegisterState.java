package org.qingyuan.responsibility.register;

import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Worded;

/** Where an entry stands; each register knows some of them. */
public enum RegisterState implements Worded {
    DRAFT("草稿", "Draft"),
    /** The unit's head is asked. */
    SUBMITTED("待审核", "To be signed"),
    /** 纪委 is asked. */
    SIGNED("待审定", "To be confirmed"),
    ACTIVE("在册", "In the register"),
    REVISING("修订中", "Under revision"),
    CLOSED("已注销", "Closed"),
    DECLARED("已申报", "Declared"),
    CHOSEN("已确定", "Chosen"),
    CREATING("创建中", "In creation"),
    ACCEPTING("待验收", "To be accepted"),
    NAMED("已命名", "Named"),
    CANCELLED("已取消", "Cancelled"),
    REGISTERED("已登记", "Registered"),
    DEFUSING("化解中", "Being defused"),
    DEFUSED("已化解", "Defused"),
    TRANSFERRED("已移交", "Handed on"),
    RELAPSED("反弹", "Relapsed"),
    DONE("已办结", "Done"),
    DISCARDED("已作废", "Discarded");

    private final String zh;
    private final String en;

    RegisterState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String word(Language language) {
        return language == Language.EN ? en : zh;
    }
}
