package org.qingyuan.inspection.scheme.reading;

import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.scheme.FlagCode;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Source;

/**
 * A rule found in the wording of a criterion.
 *
 * @param from where its words begin
 * @param to where they end
 * @param doubt what a person has to look at about it besides its facts
 */
record Found(
        int from,
        int to,
        Rule rule,
        Source source,
        @Nullable FlagCode doubt) {
    Found with(Rule other) {
        return new Found(from, to, other, source, doubt);
    }
}
