package org.qingyuan.inspection.scheme.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases that say together what happens and when: the last says what, those before it when.
 *
 * @param before conditions, as one text
 */
record Statement(String before, Phrase effect, int from) {
    static Statement of(List<Phrase> conditions, Phrase effect) {
        return new Statement(
                conditions.stream().map(Phrase::text).collect(Collectors.joining(",")),
                effect,
                conditions.isEmpty() ? effect.from() : conditions.getFirst().from());
    }

    int to() {
        return effect.to();
    }

    String whole() {
        return before + "," + effect.text();
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(whole()).find();
    }
}
