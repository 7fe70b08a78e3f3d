package org.qingyuan.kit.backlog;

/** Things that a service has to tell or send, and that can stand still. */
public interface Backlog {
    /** In the label of the gauges and in the log: {@code notices}, {@code letters}. */
    String what();

    /** A query with one row: how many wait after a try that failed, and how many wait for a person. */
    String query();
}
