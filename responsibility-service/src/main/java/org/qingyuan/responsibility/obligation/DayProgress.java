package org.qingyuan.responsibility.obligation;

import java.time.LocalDate;

/** What is due on a day. */
public record DayProgress(LocalDate day, StateCounts counts) {}
