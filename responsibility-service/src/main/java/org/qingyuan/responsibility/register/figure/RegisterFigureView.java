package org.qingyuan.responsibility.register.figure;

import org.qingyuan.responsibility.register.RegisterKind;

/**
 * How a register stands.
 *
 * @param standing begun, and not ended
 * @param due soon due or overdue
 * @param overdue of them
 * @param waiting for the caller's signature or decision
 * @param begun in the year
 * @param ended in the year
 */
public record RegisterFigureView(
        RegisterKind kind, long standing, long due, long overdue, long waiting, long begun, long ended) {}
