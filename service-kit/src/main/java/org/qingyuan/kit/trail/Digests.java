package org.qingyuan.kit.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Digests, as lower-case hex. */
public final class Digests {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private Digests() {}

    /**
     * For details of an event: tells whether a text shown later is the one of the act, without two events with the same text
     * looking the same. The salt stands beside the digest; a text that can be guessed from a short list has no place here.
     */
    public static String salted(String text) {
        String salt = salt();
        return salt + ":" + sha256(salt + "\n" + text);
    }

    /** Whether {@code text} is the one that {@link #salted} was given. */
    public static boolean matches(String salted, String text) {
        String salt = salted.substring(0, salted.indexOf(':'));
        return salted.equals(salt + ":" + sha256(salt + "\n" + text));
    }

    static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** For what is read in pieces. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
