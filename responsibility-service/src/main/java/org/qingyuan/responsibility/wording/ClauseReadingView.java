package org.qingyuan.responsibility.wording;

import java.util.List;
import java.util.Locale;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.reading.clause.Reading;

/** What the words were read as, in the form of a row of a plan. */
public record ClauseReadingView(List<DutyReading> duties, List<FlagReading> flags) {
    static ClauseReadingView of(Reading reading, Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        return new ClauseReadingView(
                reading.duties().stream().map(DutyReading::of).toList(),
                reading.flags().stream()
                        .map(flag -> FlagReading.of(flag, locale))
                        .toList());
    }
}
