package org.qingyuan.responsibility.report;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.plan.CellUnit;
import org.qingyuan.responsibility.plan.RowView;

/**
 * How many rows each cell of the printed form covers; 0 where a cell above covers the row too. Mechanism and item run over their
 * rows. Units and limit run on inside one item; across items only where a whole list of units comes back word for word (the
 * seed's 6.1–6.4), because a short 各单位 is printed anew for each item.
 */
record CellRuns(int[] mechanism, int[] item, int[] responsible, int[] supporting, int[] limit) {

    static CellRuns of(List<RowView> rows) {
        return new CellRuns(
                runs(rows, CellRuns::sameMechanism),
                runs(rows, CellRuns::sameItem),
                runs(rows, (one, next) -> runsOn(one, next, words(one.responsible()), words(next.responsible()))),
                runs(rows, (one, next) -> runsOn(one, next, words(one.supporting()), words(next.supporting()))),
                runs(
                        rows,
                        (one, next) -> runsOn(
                                one,
                                next,
                                one.timeLimit().text(),
                                next.timeLimit().text())));
    }

    /** The words of a unit cell as they are printed. */
    static String words(List<CellUnit> units) {
        return units.stream().map(CellUnit::text).collect(Collectors.joining("、"));
    }

    private static boolean sameMechanism(RowView one, RowView next) {
        return one.mechanism().equals(next.mechanism());
    }

    private static boolean sameItem(RowView one, RowView next) {
        return sameMechanism(one, next) && one.item().equals(next.item());
    }

    private static boolean runsOn(RowView one, RowView next, String text, String nextText) {
        return text.equals(nextText) && (sameItem(one, next) || (sameMechanism(one, next) && sameLongList(one, next)));
    }

    private static boolean sameLongList(RowView one, RowView next) {
        return one.responsible().size() + one.supporting().size() > 2
                && words(one.responsible()).equals(words(next.responsible()))
                && words(one.supporting()).equals(words(next.supporting()))
                && one.timeLimit().text().equals(next.timeLimit().text());
    }

    private static int[] runs(List<RowView> rows, BiPredicate<RowView, RowView> same) {
        int[] runs = new int[rows.size()];
        for (int at = rows.size() - 1; at >= 0; at--) {
            runs[at] = 1;
            if (at + 1 < runs.length && same.test(rows.get(at), rows.get(at + 1))) {
                runs[at] += runs[at + 1];
                runs[at + 1] = 0;
            }
        }
        return runs;
    }
}
