package org.qingyuan.responsibility.reading;

/**
 * Where a value comes from.
 *
 * @param at the place in the document's own terms: R16C5 in Word and on web pages, B7 in a workbook, #12 in a text, ¶3 a paragraph
 */
public record ValueSource(ValueField field, String at, ValueOrigin origin) {}
