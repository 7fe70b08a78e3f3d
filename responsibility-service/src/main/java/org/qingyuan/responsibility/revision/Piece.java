package org.qingyuan.responsibility.revision;

/** A stretch of words that both versions have, or only one of them. */
public record Piece(Kind kind, String text) {
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
