package org.qingyuan.responsibility.reminder.delivery;

/** The ways out of the service. */
public enum Channel {
    MAIL,
    HOOK
}
