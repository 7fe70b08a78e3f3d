package org.qingyuan.inspection.scheme.reading;

import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Source;

/**
 * A rule found in the wording of a criterion.
 *
 * @param from where its words begin
 * @param to where they end
 */
record Found(int from, int to, Rule rule, Source source) {}
