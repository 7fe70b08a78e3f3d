package org.qingyuan.responsibility.revision;

import java.util.UUID;

/**
 * One row at the end of its year.
 *
 * @param choice what is proposed: a row with its own end repeats not, one that runs on goes on
 * @param running obligations whose window, or whose postponed due date, reaches into the next year
 * @param unfinished obligations due by the end that are not fulfilled; carried are those of them that are overdue when it is carried out
 */
public record CarryRowView(UUID row, CarryChoice choice, Unfinished stay, long running, long unfinished) {}
