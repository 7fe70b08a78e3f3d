package org.qingyuan.responsibility.schedule;

import java.util.List;
import java.util.Set;
import org.qingyuan.responsibility.plan.FirstYear;

/**
 * What publishing would bring under the terms that were asked for.
 *
 * @param obligations how many in all publishing would generate
 * @param records how many records those would ask for
 * @param overdue how many of the obligations were due before today, so that publishing makes them overdue at once
 * @param moved windows whose due date a free day moves
 * @param reduced windows that ask for less than the clause, because the plan holds only a part of the period
 * @param idle duties with owners that bring nothing in this plan, because their period had begun before it
 * @param unpublishedYears years of due dates whose holidays are not published yet: only weekends were taken into account
 * @param firstYears the same plan under each policy for its first period
 */
public record PlanPreview(
        List<DutyPreview> duties,
        long obligations,
        long records,
        long overdue,
        long moved,
        long reduced,
        long idle,
        Set<Integer> unpublishedYears,
        List<Effect> firstYears) {

    /** What one policy for the first period would bring. */
    public record Effect(FirstYear firstYear, long obligations, long records) {}
}
