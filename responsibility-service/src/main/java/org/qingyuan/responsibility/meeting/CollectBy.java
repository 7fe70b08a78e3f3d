package org.qingyuan.responsibility.meeting;

import java.time.LocalDate;

/** Until when the members of a meeting are to hand in their lines. */
public record CollectBy(LocalDate collectBy) {}
