package org.qingyuan.responsibility.schedule;

import java.util.List;

/** @param obligations how many in all publishing would generate */
public record PlanPreview(List<DutyPreview> duties, long obligations) {}
