package org.qingyuan.inspection.scheme;

import java.util.UUID;
import org.qingyuan.scoring.Scheme;

/** An adopted version, for whoever scores by it. */
public record AdoptedScheme(UUID id, int number, String sha256, Scheme scheme) {}
