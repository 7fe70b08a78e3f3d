package org.qingyuan.responsibility.directory;

import java.util.UUID;

/** A post together with its holder on the day asked for. */
public record PostRef(UUID postId, UUID personId, String personName, String title, UUID unitId) {}
