package org.qingyuan.responsibility.roster;

import java.util.UUID;

/** @param unit null: only 纪委 */
public record KeeperRequest(UUID unit) {}
