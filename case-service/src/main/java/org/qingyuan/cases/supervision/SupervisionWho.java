package org.qingyuan.cases.supervision;

/** Who may take a step. */
public enum SupervisionWho {
    /** Staff or head of a unit that is asked. */
    UNIT,
    /** The head of a unit that is asked. */
    HEAD,
    /** Whoever may issue orders of this kind. */
    ISSUER
}
