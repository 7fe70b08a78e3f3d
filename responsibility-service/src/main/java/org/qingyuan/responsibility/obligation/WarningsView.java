package org.qingyuan.responsibility.obligation;

import java.util.List;
import org.qingyuan.responsibility.NamedRef;

/**
 * 预警: what will be missed unless somebody acts.
 *
 * @param atRisk can still be met, but will not be at this pace
 * @param lost not yet due, but no longer to be met in time
 * @param overdue the due date has passed
 * @param units those with any of it, in the directory's order
 * @param next the most pressing ones that can still be met, by due date
 */
public record WarningsView(long atRisk, long lost, long overdue, List<UnitWarnings> units, List<ObligationView> next) {

    public record UnitWarnings(NamedRef unit, long atRisk, long lost, long overdue) {}
}
