package org.qingyuan.responsibility.integrity;

import java.util.UUID;

/** What was kept of a report. */
public record MeasureView(UUID id, MeasureAct act, String reference) {}
