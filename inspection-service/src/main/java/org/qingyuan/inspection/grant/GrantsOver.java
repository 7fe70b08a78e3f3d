package org.qingyuan.inspection.grant;

import java.util.UUID;

/** Nobody inspects the objects of the round any more. */
record GrantsOver(UUID round) {}
