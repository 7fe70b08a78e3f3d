package org.qingyuan.responsibility.reading;

import org.jspecify.annotations.Nullable;

/**
 * One of several plans that stand in a document under titles of their own.
 *
 * @param at where its headings stand, in the document's own terms: T2R1C1, 附件2!A3; by this it is chosen
 * @param title as printed over it
 * @param rows how many tasks it has; null when it cannot be read by itself
 */
public record PlanFound(String at, String title, @Nullable Integer rows) {}
