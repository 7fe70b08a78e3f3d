package org.qingyuan.inspection.scheme.reading;

import java.util.List;
import org.qingyuan.scoring.Clause;

/**
 * What was read from a criterion.
 *
 * @param adjustment whether it changes the total and not the indicator
 */
public record CriterionReading(List<Clause> clauses, List<Doubt> doubts, boolean adjustment) {}
