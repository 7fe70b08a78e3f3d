package org.qingyuan.cases.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who might be named on a lead.
 *
 * @param handles whether a duty of handling is open to him; {@code adjudicates} likewise. Both false for whoever is concerned
 */
public record CandidateView(UUID id, String name, @Nullable String unitName, boolean handles, boolean adjudicates) {}
