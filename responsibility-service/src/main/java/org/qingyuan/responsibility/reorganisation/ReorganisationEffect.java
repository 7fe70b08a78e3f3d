package org.qingyuan.responsibility.reorganisation;

/**
 * What a reorganisation does, in numbers; an administrator sees no contents.
 *
 * @param people who pass to the successor
 * @param posts that end the day before
 * @param leadersInCharge that end the day before
 * @param branches that the successor sees to
 * @param takenOver open obligations that pass to the successor
 * @param closed open obligations that the successor owes already, once for both
 * @param records unfinished records that the successor goes on with
 */
public record ReorganisationEffect(
        long people, long posts, long leadersInCharge, long branches, long takenOver, long closed, long records) {}
