package org.qingyuan.responsibility.schedule;

/**
 * What ending a plan today would do to what is not fulfilled.
 *
 * @param ends obligations that end with it
 * @param stays fell due while it was in force: they stay overdue, and can be made up for
 */
public record PlanEnding(long ends, long stays) {}
