package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.UnitText;

/**
 * What the other cells of its row say about a task.
 *
 * @param cell where the task stands, for flags
 */
public record ReadingContext(String cell, List<UnitText> responsible, TimeLimit timeLimit) {}
