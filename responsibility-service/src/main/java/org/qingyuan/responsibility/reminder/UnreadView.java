package org.qingyuan.responsibility.reminder;

/** What the bell shows. */
public record UnreadView(long unread) {}
