package org.qingyuan.responsibility.roster;

/** How many entries a workbook adds, corrects and leaves as they are. */
public record RosterCounts(int created, int changed, int unchanged) {
    static final RosterCounts NONE = new RosterCounts(0, 0, 0);
}
