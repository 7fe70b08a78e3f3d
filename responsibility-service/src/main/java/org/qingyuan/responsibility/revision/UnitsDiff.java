package org.qingyuan.responsibility.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingyuan.responsibility.plan.UnitWords;

/** The units of a cell that only one version names, in the words of the table. */
public record UnitsDiff(List<String> added, List<String> removed) {

    static UnitsDiff of(List<UnitWords> old, List<UnitWords> fresh) {
        return new UnitsDiff(without(fresh, old), without(old, fresh));
    }

    boolean none() {
        return added.isEmpty() && removed.isEmpty();
    }

    private static List<String> without(List<UnitWords> units, List<UnitWords> others) {
        List<String> only = new ArrayList<>();
        for (UnitWords unit : units) {
            if (others.stream().noneMatch(other -> same(unit, other))) {
                only.add(unit.text());
            }
        }
        return only;
    }

    /** 治安 and 治安大队 are one unit; of words that name none only the words can be compared. */
    private static boolean same(UnitWords a, UnitWords b) {
        if (a.known() && b.known()) {
            return Objects.equals(a.unit(), b.unit()) && Objects.equals(a.unitGroup(), b.unitGroup());
        }
        return a.text().equals(b.text());
    }
}
