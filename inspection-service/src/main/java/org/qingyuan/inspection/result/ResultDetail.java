package org.qingyuan.inspection.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.score.ScoreSheet;

/**
 * The way back from a total: to indicators, rules, facts, records and their hashes.
 *
 * @param gradeReason why that grade was decided; to the unit once the results are published
 * @param vetoes that it rests on
 * @param facts without what inspectors rated, for a unit that reads
 * @param schemeHash of the scheme that the round keeps
 * @param recomputed whether scheme and facts, computed again just now, give the same digits and hashes
 */
public record ResultDetail(
        Revision revision,
        List<Revision> revisions,
        @Nullable String gradeTitle,
        @Nullable String gradeReason,
        List<ResultVeto> vetoes,
        ScoreSheet sheet,
        List<ResultFact> facts,
        String schemeHash,
        boolean recomputed) {}
