package org.qingyuan.responsibility.schedule;

import java.util.List;
import java.util.UUID;

/**
 * What a duty will bring when the plan is published.
 *
 * @param windows of all its owners; where a period rolls for each post, each window once
 * @param owners how many units, posts or branches owe it today
 * @param obligations how many it brings
 * @param records how many records those ask for
 * @param overdue how many of the obligations were due before today
 */
public record DutyPreview(
        UUID duty, UUID row, List<Window> windows, long owners, long obligations, long records, long overdue) {}
