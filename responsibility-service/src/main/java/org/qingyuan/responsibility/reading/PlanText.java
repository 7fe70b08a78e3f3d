package org.qingyuan.responsibility.reading;

import java.util.List;

/** A responsibility table as it was read from its document: the words, what they were read as, and what a person must settle. */
public record PlanText(String title, List<RowText> rows) {}
