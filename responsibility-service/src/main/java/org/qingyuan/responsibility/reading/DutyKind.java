package org.qingyuan.responsibility.reading;

public enum DutyKind {
    /** So many times in each period. */
    RECURRING,
    /** Once for each person, case or course concerned, from the day of the event. */
    EVENT,
    /** So many people doing something. */
    STAFFING,
    /** So many things reached within the time limit. */
    TARGET,
    /** Stands through the plan; its progress is reported. */
    STANDING,
    /** Done by a date. */
    MILESTONE,
    /** Must not be done, or not more often than {@link DutyText#atMost()} in each period: nothing is scheduled. */
    PROHIBITION
}
