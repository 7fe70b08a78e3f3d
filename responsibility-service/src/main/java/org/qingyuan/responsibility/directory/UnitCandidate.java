package org.qingyuan.responsibility.directory;

import java.util.UUID;

/**
 * A unit or group that unknown words may mean.
 *
 * @param word the name or alias that comes nearest
 * @param score from 0 to 1, in hundredths; see {@link NameLikeness}
 */
public record UnitCandidate(UUID id, String name, boolean group, String word, double score) {}
