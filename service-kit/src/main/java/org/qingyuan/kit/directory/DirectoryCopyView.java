package org.qingyuan.kit.directory;

import java.time.Instant;

/**
 * How current the copy is.
 *
 * @param position of the last change taken over; 0 before the first
 * @param changedAt when that change was made; null before the first
 * @param checkedAt when this replica last asked with success; null since its start
 * @param unreachableSince null while the owner answers
 */
public record DirectoryCopyView(long position, Instant changedAt, Instant checkedAt, Instant unreachableSince) {}
