package org.qingyuan.responsibility.reminder.delivery;

/** The receiver did not take a delivery. */
public class NotSent extends Exception {
    private final boolean forGood;

    /** @param forGood whether another attempt would be in vain */
    public NotSent(String problem, boolean forGood) {
        super(problem);
        this.forGood = forGood;
    }

    public boolean forGood() {
        return forGood;
    }
}
