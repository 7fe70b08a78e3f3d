package org.qingyuan.responsibility.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes two names the same: spacing inside words and the width of characters are typography ("治 安 大 队" is
 * 治安大队). The database function {@code name_key} says the same; a test holds them together.
 */
public final class NameKey {
    private static final Pattern SPACING = Pattern.compile("[\\p{IsWhite_Space}\\u200B-\\u200D\\u2060\\uFEFF]");

    private NameKey() {}

    public static String of(String words) {
        String narrow = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return SPACING.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
