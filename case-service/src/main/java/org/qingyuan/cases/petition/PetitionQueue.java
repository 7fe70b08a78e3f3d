package org.qingyuan.cases.petition;

/** What waits for somebody. */
public enum PetitionQueue {
    /** For the head: to be taken or signed. */
    HEAD,
    /** For the unit: to be told, handled and answered. */
    UNIT,
    /** For 纪委 and 局办: returned by a unit, or a copy not yet seen. */
    OVERSEER,
    /** For the intake desk. */
    DESK
}
