package org.qingyuan.responsibility.directory.read;

/**
 * What a caller may read.
 *
 * @param bureau whose directory
 * @param marks whether police numbers and account names are shown and searched
 */
public record Reading(String bureau, boolean marks) {}
