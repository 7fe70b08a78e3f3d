package org.qingyuan.responsibility.calendarfeed;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.qingyuan.kit.trail.Digests;

/** 256 random bits in an address; the database knows their SHA-256 alone, which needs no salt at that length. */
record FeedToken(String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedToken draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    boolean wellFormed() {
        return FORM.matcher(text).matches();
    }

    String hash() {
        return Digests.sha256(text);
    }

    String path() {
        return "/api/responsibility/v1/calendars/" + text + ".ics";
    }
}
