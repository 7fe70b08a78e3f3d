package org.qingyuan.responsibility.reading;

/** The words by which a cell names a unit; which unit that is, is for the directory to say. */
public record UnitText(String text) {
    /** Whether the words stand for many units that each have the duty, as 各单位 and 各成员单位 do. */
    public boolean everyUnit() {
        return text.startsWith("各");
    }
}
