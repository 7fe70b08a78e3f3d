package org.qingyuan.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Why a grade that the total reaches was not given.
 *
 * @param veto the ground, when it was a veto; else too many indicators stand at 0
 */
public record GradeStep(String grade, int atZero, @Nullable String veto) {}
