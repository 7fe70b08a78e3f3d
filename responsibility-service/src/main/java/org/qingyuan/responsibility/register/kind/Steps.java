package org.qingyuan.responsibility.register.kind;

import static org.qingyuan.responsibility.register.RegisterState.ACTIVE;
import static org.qingyuan.responsibility.register.RegisterState.CLOSED;
import static org.qingyuan.responsibility.register.RegisterState.DISCARDED;
import static org.qingyuan.responsibility.register.RegisterState.DRAFT;
import static org.qingyuan.responsibility.register.RegisterState.REVISING;
import static org.qingyuan.responsibility.register.RegisterState.SIGNED;
import static org.qingyuan.responsibility.register.RegisterState.SUBMITTED;

import java.util.List;
import org.qingyuan.responsibility.register.RegisterAct;
import org.qingyuan.responsibility.register.RegisterNeed;
import org.qingyuan.responsibility.register.RegisterState;
import org.qingyuan.responsibility.register.RegisterTransition;
import org.qingyuan.responsibility.register.RegisterWho;

/** The tables that several registers have in common. */
final class Steps {
    /** A unit writes, its head confirms. */
    static final List<RegisterTransition> BY_HEAD = List.of(
            step(DRAFT, RegisterAct.SUBMIT, SUBMITTED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            step(DRAFT, RegisterAct.DISCARD, DISCARDED, RegisterWho.UNIT),
            step(REVISING, RegisterAct.SUBMIT, SUBMITTED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            step(SUBMITTED, RegisterAct.WITHDRAW, REVISING, RegisterWho.UNIT),
            step(SUBMITTED, RegisterAct.SIGN, ACTIVE, RegisterWho.HEAD),
            because(SUBMITTED, RegisterAct.RETURN, REVISING, RegisterWho.HEAD),
            because(REVISING, RegisterAct.CLOSE, CLOSED, RegisterWho.HEAD),
            because(ACTIVE, RegisterAct.REVISE, REVISING, RegisterWho.UNIT),
            because(ACTIVE, RegisterAct.CLOSE, CLOSED, RegisterWho.HEAD));

    /** A unit writes, its head signs, the overseeing side confirms. */
    static final List<RegisterTransition> BY_OVERSEER = List.of(
            step(DRAFT, RegisterAct.SUBMIT, SUBMITTED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            step(DRAFT, RegisterAct.DISCARD, DISCARDED, RegisterWho.UNIT),
            step(REVISING, RegisterAct.SUBMIT, SUBMITTED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            step(SUBMITTED, RegisterAct.WITHDRAW, REVISING, RegisterWho.UNIT),
            step(SUBMITTED, RegisterAct.SIGN, SIGNED, RegisterWho.HEAD),
            because(SUBMITTED, RegisterAct.RETURN, REVISING, RegisterWho.HEAD),
            step(SIGNED, RegisterAct.CONFIRM, ACTIVE, RegisterWho.OVERSEER),
            because(SIGNED, RegisterAct.RETURN, REVISING, RegisterWho.OVERSEER),
            because(REVISING, RegisterAct.CLOSE, CLOSED, RegisterWho.HEAD),
            because(ACTIVE, RegisterAct.REVISE, REVISING, RegisterWho.UNIT),
            because(ACTIVE, RegisterAct.CLOSE, CLOSED, RegisterWho.OVERSEER));

    private Steps() {}

    static RegisterTransition step(RegisterState from, RegisterAct act, RegisterState to, RegisterWho who) {
        return step(from, act, to, who, RegisterNeed.NOTHING);
    }

    static RegisterTransition step(
            RegisterState from, RegisterAct act, RegisterState to, RegisterWho who, RegisterNeed need) {
        return new RegisterTransition(from, act, to, who, need, false);
    }

    static RegisterTransition because(RegisterState from, RegisterAct act, RegisterState to, RegisterWho who) {
        return because(from, act, to, who, RegisterNeed.NOTHING);
    }

    static RegisterTransition because(
            RegisterState from, RegisterAct act, RegisterState to, RegisterWho who, RegisterNeed need) {
        return new RegisterTransition(from, act, to, who, need, true);
    }
}
