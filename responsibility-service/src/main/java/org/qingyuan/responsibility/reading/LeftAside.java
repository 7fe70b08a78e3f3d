package org.qingyuan.responsibility.reading;

/**
 * Something of the document that was not read as part of the plan.
 *
 * @param at where it stands, in the document's own terms: T2R1C1, the name of a sheet, C3, ¶7
 * @param name what it is called: its title or its first words
 */
public record LeftAside(String at, String name, LeftAsideReason reason) {}
