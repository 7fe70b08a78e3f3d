package org.qingyuan.cases.petition;

import static org.qingyuan.cases.petition.PetitionNeed.DAY;
import static org.qingyuan.cases.petition.PetitionNeed.FINDING;
import static org.qingyuan.cases.petition.PetitionNeed.HANDLER;
import static org.qingyuan.cases.petition.PetitionNeed.OUTCOME;
import static org.qingyuan.cases.petition.PetitionNeed.REASON;
import static org.qingyuan.cases.petition.PetitionNeed.REPLY;
import static org.qingyuan.cases.petition.PetitionNeed.UNIT;
import static org.qingyuan.cases.petition.PetitionNeed.WAY;
import static org.qingyuan.cases.petition.PetitionState.CLOSED;
import static org.qingyuan.cases.petition.PetitionState.IN_HAND;
import static org.qingyuan.cases.petition.PetitionState.PROPOSED;
import static org.qingyuan.cases.petition.PetitionState.RECALLED;
import static org.qingyuan.cases.petition.PetitionState.REGISTERED;
import static org.qingyuan.cases.petition.PetitionState.RETURNED;
import static org.qingyuan.cases.petition.PetitionState.SETTLED;
import static org.qingyuan.cases.petition.PetitionState.SIGNED;

import java.util.List;
import java.util.Optional;

/**
 * A step in the life of a petition. The service, the buttons of the web-ui and docs/petitions.md all follow {@link #TABLE}.
 *
 * @param needs what must be on record for it
 */
public record PetitionTransition(
        PetitionState from, PetitionAct act, PetitionState to, PetitionWho who, List<PetitionNeed> needs) {

    public static final List<PetitionTransition> TABLE = List.of(
            step(REGISTERED, PetitionAct.TAKE, IN_HAND, PetitionWho.HEAD, HANDLER),
            step(REGISTERED, PetitionAct.RETURN, RETURNED, PetitionWho.HEAD, REASON),
            step(RETURNED, PetitionAct.ASSIGN, REGISTERED, PetitionWho.OVERSEER, UNIT),
            step(IN_HAND, PetitionAct.TELL, IN_HAND, PetitionWho.UNIT, DAY, WAY),
            step(IN_HAND, PetitionAct.EXTEND, IN_HAND, PetitionWho.HEAD, REASON),
            step(IN_HAND, PetitionAct.PROPOSE, PROPOSED, PetitionWho.UNIT, OUTCOME, FINDING, REPLY),
            step(PROPOSED, PetitionAct.SEND_BACK, IN_HAND, PetitionWho.HEAD, REASON),
            step(PROPOSED, PetitionAct.SIGN, SIGNED, PetitionWho.HEAD),
            step(SIGNED, PetitionAct.ANSWER, CLOSED, PetitionWho.UNIT, DAY, WAY),
            step(REGISTERED, PetitionAct.RECALL, RECALLED, PetitionWho.DESK),
            step(RETURNED, PetitionAct.RECALL, RECALLED, PetitionWho.DESK),
            step(IN_HAND, PetitionAct.RECALL, RECALLED, PetitionWho.DESK),
            step(PROPOSED, PetitionAct.RECALL, RECALLED, PetitionWho.DESK),
            step(SIGNED, PetitionAct.RECALL, RECALLED, PetitionWho.DESK),
            step(RECALLED, PetitionAct.ASSIGN, REGISTERED, PetitionWho.DESK, UNIT),
            step(RECALLED, PetitionAct.SETTLE, SETTLED, PetitionWho.DESK, REASON));

    static Optional<PetitionTransition> of(PetitionState from, PetitionAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }

    private static PetitionTransition step(
            PetitionState from, PetitionAct act, PetitionState to, PetitionWho who, PetitionNeed... needs) {
        return new PetitionTransition(from, act, to, who, List.of(needs));
    }
}
