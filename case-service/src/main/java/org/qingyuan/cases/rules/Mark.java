package org.qingyuan.cases.rules;

/** How well a rule is known. */
public enum Mark {
    /** Read in the text of the rule. */
    V,
    /** Read in a text that quotes the rule. */
    Q,
    /** Common knowledge of the trade, to be confirmed. */
    M
}
