package org.qingyuan.kit.problem;

/**
 * What a kind of problem says. Texts are {@code MessageFormat} templates whose arguments are put in as plain text;
 * apostrophes need no doubling.
 *
 * @param status of HTTP
 */
public record ProblemText(int status, String zh, String en) {}
