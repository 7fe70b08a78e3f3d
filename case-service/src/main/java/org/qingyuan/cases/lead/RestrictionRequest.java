package org.qingyuan.cases.lead;

import jakarta.validation.constraints.NotNull;

/** 密封: only those named on the lead, and the head, still see it. */
public record RestrictionRequest(@NotNull Boolean restricted) {}
