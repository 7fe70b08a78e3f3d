package org.qingyuan.inspection.grant;

import java.time.Instant;

/** @param until when records of the object can no longer be opened without another one */
public record RecordGrantView(Instant until) {}
