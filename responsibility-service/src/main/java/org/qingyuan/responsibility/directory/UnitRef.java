package org.qingyuan.responsibility.directory;

import java.util.UUID;

/** @param group whether the words name a unit group (各单位) and not one unit */
public record UnitRef(UUID id, String name, boolean group) {}
