package org.qingyuan.inspection.scheme.reading;

import org.qingyuan.inspection.scheme.FlagCode;

/**
 * What a person has to look at.
 *
 * @param from where the words begin in the criterion, -1 when they stand elsewhere
 */
public record Doubt(FlagCode code, String words, int from) {}
