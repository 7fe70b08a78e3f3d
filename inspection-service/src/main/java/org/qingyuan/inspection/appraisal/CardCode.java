package org.qingyuan.inspection.appraisal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands on a card: twelve characters, sixty random bits, in an alphabet without letters that look like figures (Crockford's
 * base 32). Written in three groups of four.
 */
record CardCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static CardCode draw() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CardCode(text.toString());
    }

    /** As people type it: any case, with or without separators, letters for the figures that they look like. */
    static Optional<CardCode> read(String typed) {
        String text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s·.-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(text).matches() ? Optional.of(new CardCode(text)) : Optional.empty();
    }

    String spoken() {
        return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
    }

    /** A card never comes into a log line or a message by accident. */
    @Override
    public String toString() {
        return "CardCode[…]";
    }
}
