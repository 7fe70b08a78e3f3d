package org.qingyuan.inspection.scheme;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to look at before the scheme can be adopted.
 *
 * @param indicator code of the indicator; null when it is about the whole
 * @param words that it is about, as printed
 * @param from where they begin in the criterion, -1 when they stand nowhere
 * @param note what the person said
 */
public record SchemeFlag(
        int number,
        FlagCode code,
        @Nullable String indicator,
        String words,
        int from,
        boolean settled,
        @Nullable String note,
        @Nullable String settledBy) {
    static SchemeFlag open(int number, FlagCode code, String indicator, String words, int from) {
        return new SchemeFlag(number, code, indicator, words, from, false, null, null);
    }

    SchemeFlag settle(String who, String why) {
        return new SchemeFlag(number, code, indicator, words, from, true, why, who);
    }
}
