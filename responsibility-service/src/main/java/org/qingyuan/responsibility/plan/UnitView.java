package org.qingyuan.responsibility.plan;

import java.util.Map;
import java.util.UUID;

/**
 * One unit of a cell.
 *
 * @param text the words of the table
 * @param unit the unit or group of the directory that they name; null while unknown
 */
public record UnitView(String text, Ref unit) {

    /** @param group true for a macro such as 各单位, which is expanded when the plan is published */
    public record Ref(UUID id, String name, boolean group) {}

    static UnitView of(UnitWords words, Map<UUID, String> names) {
        if (!words.known()) {
            return new UnitView(words.text(), null);
        }
        boolean group = words.unit() == null;
        UUID id = group ? words.unitGroup() : words.unit();
        return new UnitView(words.text(), new Ref(id, names.getOrDefault(id, words.text()), group));
    }
}
