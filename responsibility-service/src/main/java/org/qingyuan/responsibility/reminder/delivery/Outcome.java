package org.qingyuan.responsibility.reminder.delivery;

/** How a delivery ended. */
public enum Outcome {
    DELIVERED,
    /** Everything in it was done before it could be sent. */
    NOTHING_LEFT,
    /** The recipient has no address, or the endpoint was switched off. */
    NO_ADDRESS,
    /** The receiver refused it for good, or was not reached in all attempts. */
    GAVE_UP
}
