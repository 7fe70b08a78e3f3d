package org.qingyuan.scoring;

/**
 * One rule of an indicator.
 *
 * @param words the wording it stands for, as printed in the scoring table
 */
public record Clause(String words, Rule rule, Source source) {}
