package org.qingyuan.kit.trail;

/** What hashing the chain again came to. */
public sealed interface Verdict {
    /** Unbroken up to and including this position; 0 for an empty chain. */
    record Intact(long upTo, String hash) implements Verdict {}

    /** The first position where something is wrong. */
    record Broken(long at, Reason reason) implements Verdict {}

    enum Reason {
        /** A position is missing or stands twice. */
        GAP,
        /** The event that was sealed is gone. */
        EVENT_MISSING,
        /** The event (its text, or what is listed of it), or the seal itself, was changed. */
        HASH_DIFFERS,
        /** A signed head is not the one of the chain. */
        CHECKPOINT_DIFFERS,
        /** A signed head names a key that the verifier was not given. */
        KEY_UNKNOWN,
        /** A signed head does not carry the signature of the key it names. */
        SIGNATURE_INVALID,
        /** A signed head lies beyond the end: positions were cut off. */
        CUT_OFF
    }
}
