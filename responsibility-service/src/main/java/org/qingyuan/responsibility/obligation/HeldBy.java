package org.qingyuan.responsibility.obligation;

/** Before whom a record waits. */
public enum HeldBy {
    /** 待签字: the head of the unit that recorded it. */
    UNIT_HEAD("负责人签字"),
    /** 待验收: the responsible unit. */
    RESPONSIBLE("验收"),
    DISCIPLINE("纪委验收"),
    BUREAU_LEADER("局领导验收");

    private final String words;

    HeldBy(String words) {
        this.words = words;
    }

    /** As documents say it. @param unit null where the side is no unit of the directory */
    public String words(String unit) {
        return unit == null ? words : unit + words;
    }
}
