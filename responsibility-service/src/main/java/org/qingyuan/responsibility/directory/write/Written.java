package org.qingyuan.responsibility.directory.write;

/** What became of one object that was put. */
public record Written(boolean created, int version) {}
