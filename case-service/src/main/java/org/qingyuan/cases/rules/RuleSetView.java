package org.qingyuan.cases.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param id null for a shipped set that the bureau has not adopted
 * @param adoptedOn null likewise
 * @param inForce whether new leads begin with it
 */
public record RuleSetView(@Nullable UUID id, @Nullable LocalDate adoptedOn, boolean inForce, RuleSet rules) {}
