package org.qingyuan.responsibility.record;

import static org.qingyuan.responsibility.record.RecordState.ACCEPTED;
import static org.qingyuan.responsibility.record.RecordState.DISCARDED;
import static org.qingyuan.responsibility.record.RecordState.DRAFT;
import static org.qingyuan.responsibility.record.RecordState.RETURNED;
import static org.qingyuan.responsibility.record.RecordState.SIGNED;
import static org.qingyuan.responsibility.record.RecordState.SUBMITTED;

import java.util.List;
import java.util.Optional;

/**
 * A step in a record's life. The service, the buttons of the web-ui and the user guide all follow {@link #TABLE}.
 *
 * @param reason whether the step needs one
 */
public record Transition(RecordState from, RecordAct act, RecordState to, Who who, boolean reason) {

    /** Domain: Who accepts. */
    public static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, RecordAct.SUBMIT, SUBMITTED, Who.RECORDER, false),
            new Transition(RETURNED, RecordAct.SUBMIT, SUBMITTED, Who.RECORDER, false),
            new Transition(SUBMITTED, RecordAct.WITHDRAW, DRAFT, Who.RECORDER, false),
            new Transition(SUBMITTED, RecordAct.SIGN, SIGNED, Who.HEAD, false),
            new Transition(SUBMITTED, RecordAct.SEND_BACK, RETURNED, Who.HEAD, true),
            new Transition(SIGNED, RecordAct.ACCEPT, ACCEPTED, Who.ACCEPTOR, false),
            new Transition(SIGNED, RecordAct.RETURN, RETURNED, Who.ACCEPTOR, true),
            new Transition(ACCEPTED, RecordAct.REOPEN, RETURNED, Who.OVERSEER, true),
            new Transition(DRAFT, RecordAct.TAKE_OVER, DRAFT, Who.COLLEAGUE, false),
            new Transition(RETURNED, RecordAct.TAKE_OVER, RETURNED, Who.COLLEAGUE, false),
            new Transition(DRAFT, RecordAct.DISCARD, DISCARDED, Who.RECORDER, false),
            new Transition(RETURNED, RecordAct.DISCARD, DISCARDED, Who.RECORDER, false));

    static Optional<Transition> of(RecordState from, RecordAct act) {
        return TABLE.stream().filter(t -> t.from == from && t.act == act).findFirst();
    }
}
