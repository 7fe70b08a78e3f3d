package org.qingyuan.scoring;

import org.jspecify.annotations.Nullable;

/**
 * One rule of an indicator.
 *
 * @param words the wording it stands for, as printed in the scoring table
 */
public record Clause(@Nullable String words, Rule rule, Source source) {}
