package org.qingyuan.cases.supervision;

import static org.qingyuan.cases.supervision.SupervisionNeed.DAY;
import static org.qingyuan.cases.supervision.SupervisionNeed.DUE;
import static org.qingyuan.cases.supervision.SupervisionNeed.PERSON;
import static org.qingyuan.cases.supervision.SupervisionNeed.WORDS;
import static org.qingyuan.cases.supervision.SupervisionState.CLOSED;
import static org.qingyuan.cases.supervision.SupervisionState.IN_HAND;
import static org.qingyuan.cases.supervision.SupervisionState.ISSUED;
import static org.qingyuan.cases.supervision.SupervisionState.REPORTED;
import static org.qingyuan.cases.supervision.SupervisionState.REVOKED;

import java.util.List;
import java.util.Optional;

/**
 * A step in the life of an order. The service, the buttons of the web-ui and docs/supervision.md all follow {@link #TABLE}.
 *
 * @param needs what must be on record for it
 */
public record SupervisionTransition(
        SupervisionState from,
        SupervisionAct act,
        SupervisionState to,
        SupervisionWho who,
        List<SupervisionNeed> needs) {

    public static final List<SupervisionTransition> TABLE = List.of(
            step(ISSUED, SupervisionAct.TAKE, IN_HAND, SupervisionWho.HEAD),
            step(ISSUED, SupervisionAct.URGE, ISSUED, SupervisionWho.ISSUER, WORDS),
            step(ISSUED, SupervisionAct.EXTEND, ISSUED, SupervisionWho.ISSUER, DUE, WORDS),
            step(ISSUED, SupervisionAct.REVOKE, REVOKED, SupervisionWho.ISSUER, WORDS),
            step(IN_HAND, SupervisionAct.PROGRESS, IN_HAND, SupervisionWho.UNIT, WORDS),
            step(IN_HAND, SupervisionAct.REPORT, REPORTED, SupervisionWho.HEAD, WORDS),
            step(IN_HAND, SupervisionAct.URGE, IN_HAND, SupervisionWho.ISSUER, WORDS),
            step(IN_HAND, SupervisionAct.EXTEND, IN_HAND, SupervisionWho.ISSUER, DUE, WORDS),
            step(IN_HAND, SupervisionAct.MEET, IN_HAND, SupervisionWho.ISSUER, DAY, WORDS),
            step(IN_HAND, SupervisionAct.SEND, IN_HAND, SupervisionWho.ISSUER, PERSON, DAY, WORDS),
            step(IN_HAND, SupervisionAct.REVOKE, REVOKED, SupervisionWho.ISSUER, WORDS),
            step(REPORTED, SupervisionAct.MEET, REPORTED, SupervisionWho.ISSUER, DAY, WORDS),
            step(REPORTED, SupervisionAct.SEND_BACK, IN_HAND, SupervisionWho.ISSUER, DUE, WORDS),
            step(REPORTED, SupervisionAct.CLOSE, CLOSED, SupervisionWho.ISSUER, WORDS));

    static Optional<SupervisionTransition> of(SupervisionState from, SupervisionAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }

    private static SupervisionTransition step(
            SupervisionState from,
            SupervisionAct act,
            SupervisionState to,
            SupervisionWho who,
            SupervisionNeed... needs) {
        return new SupervisionTransition(from, act, to, who, List.of(needs));
    }
}
