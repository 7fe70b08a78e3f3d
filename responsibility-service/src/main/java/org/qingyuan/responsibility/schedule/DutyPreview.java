package org.qingyuan.responsibility.schedule;

import java.util.List;
import java.util.UUID;

/**
 * What a duty will bring when the plan is published.
 *
 * @param owners how many units, posts or branches owe it today
 */
public record DutyPreview(UUID duty, UUID row, List<Window> windows, long owners) {}
