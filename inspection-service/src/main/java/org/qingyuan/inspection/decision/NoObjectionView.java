package org.qingyuan.inspection.decision;

import java.time.Instant;
import java.util.UUID;

/** 无异议, to the score concluded last. */
public record NoObjectionView(UUID object, String byName, Instant at) {}
