package org.qingyuan.responsibility.reading.clause;

import java.time.Period;

/** A period that a part names, with the words that name it. */
record Every(Span span, Period period) {}
