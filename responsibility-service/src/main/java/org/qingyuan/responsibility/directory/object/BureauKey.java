package org.qingyuan.responsibility.directory.object;

import java.util.UUID;

/** The key of every row of a bureau: without naming the bureau nothing can be loaded. */
public record BureauKey(String bureau, UUID id) {}
