package org.qingyuan.cases.petition;

/** How near the next day is that a petition owes. */
public enum PetitionLight {
    GREEN,
    YELLOW,
    RED
}
