package org.qingyuan.inspection.round;

import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/** Who may take a step of a round of the own bureau. A superior's office is small: one role does all of it there. */
public enum RoundWho {
    /** 纪委, or the superior. */
    OFFICE(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.SUPERIOR),
    /** The head of 纪委, or the superior. */
    HEAD(Roles.DISCIPLINE_HEAD, Roles.SUPERIOR),
    /** A leader of the bureau, for the Party committee; or the superior. */
    COMMITTEE(Roles.BUREAU_LEADER, Roles.SUPERIOR);

    private final String[] roles;

    RoundWho(String... roles) {
        this.roles = roles;
    }

    boolean is(Caller caller) {
        return caller.has(roles);
    }
}
