package org.qingyuan.responsibility.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit of a cell.
 *
 * @param text the words of the table
 * @param unit the unit or group of the directory that they name; null while unknown
 */
public record CellUnit(String text, @Nullable Ref unit) {

    /** @param group true for a macro such as 各单位, which is expanded when the plan is published */
    public record Ref(UUID id, String name, boolean group) {}

    static CellUnit of(UnitWords words, Map<UUID, String> names) {
        if (!words.known()) {
            return new CellUnit(words.text(), null);
        }
        boolean group = words.unit() == null;
        UUID id = group ? words.unitGroup() : words.unit();
        return new CellUnit(words.text(), new Ref(id, names.getOrDefault(id, words.text()), group));
    }
}
