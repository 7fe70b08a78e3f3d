package org.qingyuan.responsibility.reading;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Something a person has to settle before the plan is published.
 *
 * @param cell the cell in the document's own grid, as R16C5, rows and columns from 1
 * @param clause the words concerned, null where the flag is about the whole cell
 * @param args of the code's message
 */
public record FlagText(String cell, FlagCode code, Clause clause, List<String> args) {
    public String message(Locale locale) {
        String template = "en".equals(locale.getLanguage()) ? code.en() : code.zh();
        return MessageFormat.format(template, args.toArray());
    }
}
