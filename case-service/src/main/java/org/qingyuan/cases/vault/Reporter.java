package org.qingyuan.cases.vault;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The reporter, as far as known; everything may be blank of an anonymous one. */
public record Reporter(
        @NotNull @Size(max = 60) String name,
        @NotNull @Size(max = 100) String contact,
        @NotNull @Size(max = 1000) String details) {

    /** Whether a text gives the reporter away: the name, or the contact, wherever it stands. */
    public boolean namedIn(String text) {
        String plain = BlindIndex.normalised(text);
        return contains(plain, name) || contains(plain, contact);
    }

    private static boolean contains(String text, String word) {
        String plain = BlindIndex.normalised(word);
        return plain.codePointCount(0, plain.length()) > 1 && text.contains(plain);
    }
}
