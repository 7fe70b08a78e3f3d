package org.qingyuan.inspection.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where two entries of a batch differ.
 *
 * @param sheet from 1, in the order of the stack
 * @param item index of the item
 */
public record PaperDifference(
        int sheet,
        int item,
        @Nullable String first,
        @Nullable String second) {
    static List<PaperDifference> between(List<List<String>> first, List<List<String>> second) {
        List<PaperDifference> differences = new ArrayList<>();
        for (int sheet = 0; sheet < first.size(); sheet++) {
            for (int item = 0; item < first.get(sheet).size(); item++) {
                String one = first.get(sheet).get(item);
                String other = second.get(sheet).get(item);
                if (!Objects.equals(one, other)) {
                    differences.add(new PaperDifference(sheet + 1, item, one, other));
                }
            }
        }
        return differences;
    }
}
