package org.qingyuan.cases.figure;

/**
 * Hides small counts, and enough beside them that the total does not tell them. A hidden small cell always stands beside a hidden
 * one that is not small: exchanged they give the same total, so neither can be worked out. Where there is none, all are hidden, and
 * the table is not {@link #covered}: then neither lines nor total may be told.
 */
final class SmallCells {
    private SmallCells() {}

    /**
     * @param cells that add up to a total which is told
     * @param also cells that are hidden for another reason
     * @param smallest the smallest count that is told; 0 tells nothing about anybody
     * @return which to hide
     */
    static boolean[] hide(long[] cells, boolean[] also, int smallest) {
        boolean[] hidden = also.clone();
        boolean any = false;
        boolean covered = false;
        for (int i = 0; i < cells.length; i++) {
            hidden[i] |= cells[i] > 0 && cells[i] < smallest;
            any |= hidden[i];
            covered |= hidden[i] && cells[i] >= smallest;
        }
        if (!any || covered && count(hidden) > 1) {
            return hidden;
        }
        long cover = Long.MAX_VALUE;
        for (int i = 0; i < cells.length; i++) {
            if (!hidden[i] && cells[i] >= smallest) {
                cover = Math.min(cover, cells[i]);
            }
        }
        // All that are as small: which of them was taken would tell something.
        for (int i = 0; i < cells.length; i++) {
            hidden[i] |= cover == Long.MAX_VALUE || cells[i] == cover;
        }
        return hidden;
    }

    /** Whether what is hidden cannot be worked out from the total. */
    static boolean covered(long[] cells, boolean[] hidden, int smallest) {
        boolean any = false;
        boolean large = false;
        for (int i = 0; i < cells.length; i++) {
            any |= hidden[i];
            large |= hidden[i] && cells[i] >= smallest;
        }
        return !any || large && count(hidden) > 1;
    }

    /** Whether a total can be told at all. */
    static boolean told(long total, int smallest) {
        return total == 0 || total >= smallest;
    }

    private static int count(boolean[] hidden) {
        int n = 0;
        for (boolean each : hidden) {
            n += each ? 1 : 0;
        }
        return n;
    }
}
