package org.qingyuan.inspection.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param groups how many may vote, and how many ballots went out, came back and were void; the last two null below the minimum */
public record PollResultView(List<GroupTurnout> groups, List<ItemResult> items, int minimum) {

    public record GroupTurnout(
            String group,
            String title,
            @Nullable Integer heads,
            int issued,
            @Nullable Integer returned,
            @Nullable Integer voids) {}

    /** @param mean over the groups by their weights; null while one of them is below the minimum */
    public record ItemResult(
            String key,
            String title,
            @Nullable String object,
            List<GroupResult> groups,
            @Nullable BigDecimal mean) {}

    /** @param enough false below the minimum: then there are neither counts nor a mean */
    public record GroupResult(
            String group,
            boolean enough,
            @Nullable Integer valid,
            Map<String, Integer> counts,
            @Nullable BigDecimal mean) {}
}
