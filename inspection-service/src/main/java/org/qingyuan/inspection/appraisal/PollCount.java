package org.qingyuan.inspection.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a poll from its counts, by the rules of its definition. Pure. What an evaluation takes in are the counts, which the
 * scoring module counts by the rules of the scheme; this is what the people who hold the poll see.
 */
final class PollCount {
    /** Decimal places of means. */
    private static final int SCALE = 4;

    /**
     * @param valid null while it is below the minimum, like everything after it
     * @param mean (Σ coefficient × count) ÷ valid, after trimming
     */
    record GroupCount(String group, boolean enough, Integer valid, Map<String, Integer> counts, BigDecimal mean) {}

    /** @param mean over the groups by their weights; null while one that has a weight is below the minimum */
    record ItemCount(int item, List<GroupCount> groups, BigDecimal mean) {}

    private PollCount() {}

    /** @param counts by group code, in the order of {@link PollDefinition#cell} */
    static List<ItemCount> count(PollDefinition definition, Map<String, int[]> counts) {
        List<ItemCount> items = new ArrayList<>();
        for (int item = 0; item < definition.items().size(); item++) {
            List<GroupCount> groups = new ArrayList<>();
            for (PollDefinition.PollGroup group : definition.groups()) {
                groups.add(group(definition, item, group.code(), counts.get(group.code())));
            }
            items.add(new ItemCount(item, groups, mean(definition, groups)));
        }
        return items;
    }

    private static GroupCount group(PollDefinition definition, int item, String code, int[] counts) {
        Map<String, Integer> byOption = new LinkedHashMap<>();
        int valid = 0;
        for (int option = 0; option < definition.options().size(); option++) {
            int count = counts[definition.cell(item, option)];
            byOption.put(definition.options().get(option).code(), count);
            valid += definition.options().get(option).valid() ? count : 0;
        }
        if (valid < definition.minimum()) {
            return new GroupCount(code, false, null, Map.of(), null);
        }
        return new GroupCount(code, true, valid, byOption, mean(definition, byOption, valid));
    }

    private static BigDecimal mean(PollDefinition definition, Map<String, Integer> counts, int valid) {
        List<PollDefinition.PollOption> cast = definition.options().stream()
                .filter(PollDefinition.PollOption::valid)
                .filter(option -> counts.get(option.code()) > 0)
                .sorted(java.util.Comparator.comparing(PollDefinition.PollOption::coefficient))
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (PollDefinition.PollOption option : cast) {
            sum = sum.add(option.coefficient().multiply(BigDecimal.valueOf(counts.get(option.code()))));
        }
        int ballots = valid;
        if (definition.trimAbove() != null && valid > definition.trimAbove()) {
            sum = sum.subtract(cast.getFirst().coefficient())
                    .subtract(cast.getLast().coefficient());
            ballots -= 2;
        }
        return sum.divide(BigDecimal.valueOf(ballots), SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(PollDefinition definition, List<GroupCount> groups) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < groups.size(); i++) {
            BigDecimal weight = definition.groups().get(i).weight();
            if (weight.signum() == 0) {
                continue;
            }
            if (!groups.get(i).enough()) {
                return null;
            }
            sum = sum.add(groups.get(i).mean().multiply(weight));
            weights = weights.add(weight);
        }
        return sum.divide(weights, SCALE, RoundingMode.HALF_UP);
    }
}
