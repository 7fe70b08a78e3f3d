package org.qingyuan.cases.supervision;

/** How near the end of an order's time is. */
public enum SupervisionLight {
    GREEN,
    YELLOW,
    RED
}
