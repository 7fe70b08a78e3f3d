package org.qingyuan.responsibility.register;

import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * Who manages a risk point.
 *
 * @param person who holds that place today; none where the directory names nobody
 */
public record RiskManagerView(ManagedBy manager, @Nullable NamedRef person) {}
