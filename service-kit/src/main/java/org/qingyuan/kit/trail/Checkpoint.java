package org.qingyuan.kit.trail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/**
 * A signed head of the chain. Who keeps one can later show that everything up to {@code pos} is still what it was.
 *
 * @param signature Ed25519 over {@link #text()}, Base64
 */
public record Checkpoint(long pos, String hash, Instant at, String keyId, String signature) {

    /** What is signed: four lines without a newline at the end. */
    public String text() {
        return text(pos, hash, at);
    }

    static String text(long pos, String hash, Instant at) {
        return "qingyuan-trail\n" + pos + "\n" + hash + "\n" + at;
    }

    boolean signedBy(PublicKey key) {
        return verify(text(), signature, key);
    }

    static boolean verify(String text, String signature, PublicKey key) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
