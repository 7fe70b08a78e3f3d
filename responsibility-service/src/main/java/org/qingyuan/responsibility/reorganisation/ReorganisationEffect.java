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
 * @param registerEntries entries of registers that are not over, which the successor keeps from now on
 * @param reliefs requests for exemption or postponement that nobody has decided on
 * @param meetings joint meetings that are not over, which the successor convenes or takes part in
 * @param rosters lists of people that the successor keeps
 * @param subtasks parts of open obligations that the unit made
 */
public record ReorganisationEffect(
        long people,
        long posts,
        long leadersInCharge,
        long branches,
        long takenOver,
        long closed,
        long records,
        long registerEntries,
        long reliefs,
        long meetings,
        long rosters,
        long subtasks) {

    static final ReorganisationEffect NONE = new ReorganisationEffect(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
