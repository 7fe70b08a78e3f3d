package org.qingyuan.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ballots of one kind are counted.
 *
 * @param minimum valid ballots of each group below which there is no result
 * @param trimAbove with more valid ballots than this in a group, its highest and its lowest are left out; null: never
 */
public record BallotRules(
        String code,
        String title,
        List<BallotOption> options,
        List<VoterGroup> groups,
        int minimum,
        @Nullable Integer trimAbove) {
    public BallotRules {
        options = options == null ? List.of() : List.copyOf(options);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}
