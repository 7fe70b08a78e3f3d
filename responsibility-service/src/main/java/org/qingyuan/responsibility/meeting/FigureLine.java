package org.qingyuan.responsibility.meeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * The three figures of a unit over a period (3.2), from minutes that were issued.
 *
 * @param verified 查实投诉, in 件: the sum
 * @param rank 作风评议排名: the mean of the ranks that were made, to two places
 * @param keyWork 重点工作推进: what each of the minutes says, in order of the meetings
 * @param meetings whose minutes name the unit
 */
public record FigureLine(
        NamedRef unit, long verified, @Nullable BigDecimal rank, List<String> keyWork, List<UUID> meetings) {}
