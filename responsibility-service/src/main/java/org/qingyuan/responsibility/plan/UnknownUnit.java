package org.qingyuan.responsibility.plan;

import java.util.List;
import org.qingyuan.responsibility.directory.UnitCandidate;

/**
 * Words of a table that name no unit of the directory.
 *
 * @param times in how many cells they stand
 * @param candidates what they may mean, best first, at most 5
 */
public record UnknownUnit(String text, long times, List<UnitCandidate> candidates) {}
