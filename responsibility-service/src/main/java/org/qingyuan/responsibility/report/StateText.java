package org.qingyuan.responsibility.report;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.obligation.StateCounts;

/** How far a row is, in words; the shade of a cell only repeats them. */
final class StateText {
    private StateText() {}

    static long owed(StateCounts counts) {
        return counts.notStarted()
                + counts.inProgress()
                + counts.inReview()
                + counts.done()
                + counts.overdue()
                + counts.doneLate();
    }

    static String lines(StateCounts counts) {
        if (counts == null || owed(counts) == 0) {
            return "—";
        }
        List<String> lines = new ArrayList<>();
        lines.add("完成 " + (counts.done() + counts.doneLate()) + "/" + owed(counts));
        add(lines, "逾期 ", counts.overdue());
        add(lines, "逾期补办 ", counts.doneLate());
        add(lines, "待审核 ", counts.inReview());
        add(lines, "进行中 ", counts.inProgress());
        return String.join("\n", lines);
    }

    /** Red where something is overdue, yellow under way, green when all is done, none before. */
    static String shade(StateCounts counts) {
        if (counts == null || owed(counts) == 0) {
            return null;
        }
        if (counts.overdue() > 0) {
            return "FCEFED";
        }
        if (counts.done() + counts.doneLate() == owed(counts)) {
            return "E9F6EE";
        }
        return counts.inReview() + counts.inProgress() + counts.done() > 0 ? "FDF4E3" : null;
    }

    private static void add(List<String> lines, String word, long count) {
        if (count > 0) {
            lines.add(word + count);
        }
    }
}
