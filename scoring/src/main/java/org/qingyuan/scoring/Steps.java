package org.qingyuan.scoring;

/** What happens to a step that is not full. */
public enum Steps {
    /** Nothing is taken off for it. */
    WHOLE,
    /** Its share is taken off. */
    PROPORTIONAL
}
