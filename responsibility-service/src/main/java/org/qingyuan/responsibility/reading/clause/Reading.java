package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagText;

/** What a task was read as. */
public record Reading(List<DutyText> duties, List<FlagText> flags) {}
