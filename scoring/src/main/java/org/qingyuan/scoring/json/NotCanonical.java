package org.qingyuan.scoring.json;

/** A text that does not hold what it should. The message names the place. */
public class NotCanonical extends RuntimeException {
    public NotCanonical(String message) {
        super(message);
    }
}
