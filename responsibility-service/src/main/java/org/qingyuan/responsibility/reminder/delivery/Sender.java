package org.qingyuan.responsibility.reminder.delivery;

/** One way out. */
public interface Sender {
    Channel channel();

    /**
     * Sends it, or finds that there is nothing to send.
     *
     * @throws NotSent when the receiver did not take it
     */
    Outcome send(Claimed claimed) throws NotSent;
}
