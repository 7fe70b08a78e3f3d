package org.qingyuan.responsibility.directory;

import java.util.UUID;

/** @param unitId the unit that the branch sits in; null if in none */
public record BranchRef(UUID id, String name, UUID unitId) {}
