package org.qingyuan.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一票否决: a ground, and the best grade that it leaves. An announced outcome that bears one of the marks, of one of the ranks, is
 * proposed as such a veto; a person decides. Scores never depend on it.
 *
 * @param outcomes null: nothing is proposed
 * @param ranks null: of any rank
 */
public record VetoGround(
        String code,
        String title,
        String cappedAt,
        @Nullable List<OutcomeMark> outcomes,
        @Nullable List<OutcomeRank> ranks) {
    public VetoGround {
        outcomes = outcomes == null || outcomes.isEmpty() ? null : List.copyOf(outcomes);
        ranks = ranks == null || ranks.isEmpty() ? null : List.copyOf(ranks);
    }

    public VetoGround(String code, String title, String cappedAt) {
        this(code, title, cappedAt, null, null);
    }

    /** Whether an announced outcome is of the sort that this ground asks about. */
    public boolean fits(List<String> marks, String rank) {
        return outcomes != null
                && outcomes.stream().map(OutcomeMark::key).anyMatch(marks::contains)
                && (ranks == null || ranks.stream().map(OutcomeRank::name).anyMatch(rank::equals));
    }
}
