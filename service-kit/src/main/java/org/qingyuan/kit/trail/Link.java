package org.qingyuan.kit.trail;

import org.jspecify.annotations.Nullable;

/**
 * One position of the chain with what it seals.
 *
 * @param pos from 1
 * @param digest SHA-256 of the event's canonical text; null when the event is gone, empty when its columns say something
 *     else than the text
 * @param prev the hash of the position before
 */
public record Link(long pos, @Nullable String digest, String prev, String hash) {
    /** What the first position follows. */
    public static final String START = "0".repeat(64);

    static Link after(long pos, String prev, String canonical) {
        String digest = Digests.sha256(canonical);
        return new Link(pos, digest, prev, hash(prev, digest));
    }

    static String hash(String prev, String digest) {
        return Digests.sha256(prev + "\n" + digest);
    }
}
