package org.qingyuan.responsibility.revision;

import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.NamedRef;

/**
 * What taking back a carry-over would do.
 *
 * @param plan the new year's table, which would end
 * @param old the table that would go on
 * @param returning obligations that return to it, with their records
 * @param reopening obligations of it that closed with the carry-over and would be owed again
 * @param closing obligations of the new year that nobody would owe any more
 * @param obstacles what was done under the new table: while there is any, the carry-over stays
 */
public record TakingBackView(
        UUID plan, NamedRef old, long returning, long reopening, long closing, List<TakingBackObstacle> obstacles) {

    public record TakingBackObstacle(ObstacleKind kind, long count) {}

    public enum ObstacleKind {
        /** Records for obligations of the new year, drafts too. */
        RECORDS,
        SUBTASKS,
        /** Requests for relief from obligations of the new year. */
        RELIEFS,
        /** Events that a person opened under the new table. */
        EVENTS,
        /** Audits that are under way for obligations of the new year. */
        AUDITS,
        /** Decisions on owners of the new table. */
        OWNERS,
        /** Obligations from the old table that were postponed, changed hands or closed since, or whose owner is no more. */
        CHANGES
    }
}
