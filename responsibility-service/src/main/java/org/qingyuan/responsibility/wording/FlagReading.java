package org.qingyuan.responsibility.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.reading.Clause;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;

/**
 * What a person would be asked.
 *
 * @param cell always null here: the words stand in no table
 * @param clause the words concerned; null where the flag is about all of them
 */
public record FlagReading(
        @Nullable String cell,
        FlagCode code,
        String message,
        @Nullable Clause clause) {
    static FlagReading of(FlagText flag, Locale locale) {
        return new FlagReading(flag.cell(), flag.code(), flag.message(locale), flag.clause());
    }
}
