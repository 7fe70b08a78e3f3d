package org.qingyuan.inspection.reminder;

/** What the bell adds to the other reminders. */
public record RoundUnreadView(int unread) {}
