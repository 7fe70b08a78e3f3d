package org.qingyuan.responsibility.register;

import java.time.LocalDate;

/**
 * What became of an entry so far.
 *
 * @param begunOn since when it stands in the register; null before
 * @param notedOn day of the last note
 * @param outcome of the last note
 * @param answeredDue the last due date that a note answered
 * @param askedBy by when that is to be done what the last note asked for; null: nothing is asked, or it was done
 */
public record Life(LocalDate begunOn, LocalDate notedOn, String outcome, LocalDate answeredDue, LocalDate askedBy) {}
