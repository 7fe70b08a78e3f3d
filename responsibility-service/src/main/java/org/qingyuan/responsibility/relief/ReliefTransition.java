package org.qingyuan.responsibility.relief;

import static org.qingyuan.responsibility.relief.ReliefState.APPROVED;
import static org.qingyuan.responsibility.relief.ReliefState.DISCARDED;
import static org.qingyuan.responsibility.relief.ReliefState.DRAFT;
import static org.qingyuan.responsibility.relief.ReliefState.REFUSED;
import static org.qingyuan.responsibility.relief.ReliefState.REVOKED;
import static org.qingyuan.responsibility.relief.ReliefState.SUBMITTED;

import java.util.List;
import java.util.Optional;

/**
 * A step in the life of a request for relief. The service, the buttons of the web-ui and the documentation all follow
 * {@link #TABLE}.
 *
 * @param reason whether the step needs one
 */
public record ReliefTransition(ReliefState from, ReliefAct act, ReliefState to, ReliefWho who, boolean reason) {

    public static final List<ReliefTransition> TABLE = List.of(
            new ReliefTransition(DRAFT, ReliefAct.SUBMIT, SUBMITTED, ReliefWho.HEAD, false),
            new ReliefTransition(DRAFT, ReliefAct.DISCARD, DISCARDED, ReliefWho.UNIT, false),
            new ReliefTransition(SUBMITTED, ReliefAct.WITHDRAW, DRAFT, ReliefWho.HEAD, false),
            new ReliefTransition(SUBMITTED, ReliefAct.APPROVE, APPROVED, ReliefWho.APPROVER, false),
            new ReliefTransition(SUBMITTED, ReliefAct.REFUSE, REFUSED, ReliefWho.APPROVER, true),
            new ReliefTransition(APPROVED, ReliefAct.REVOKE, REVOKED, ReliefWho.APPROVER, true));

    static Optional<ReliefTransition> of(ReliefState from, ReliefAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }
}
