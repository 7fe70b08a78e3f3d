package org.qingyuan.responsibility.meeting;

import static org.qingyuan.responsibility.meeting.MeetingState.CANCELLED;
import static org.qingyuan.responsibility.meeting.MeetingState.COLLECTING;
import static org.qingyuan.responsibility.meeting.MeetingState.HELD;
import static org.qingyuan.responsibility.meeting.MeetingState.ISSUED;
import static org.qingyuan.responsibility.meeting.MeetingState.PREPARING;

import java.util.List;
import java.util.Optional;

/** A step in a meeting's life; the convening unit takes all of them. The service, the buttons and the guide follow {@link #TABLE}. */
public record MeetingStep(MeetingState from, MeetingAct act, MeetingState to) {
    public static final List<MeetingStep> TABLE = List.of(
            new MeetingStep(PREPARING, MeetingAct.COLLECT, COLLECTING),
            new MeetingStep(COLLECTING, MeetingAct.HOLD, HELD),
            new MeetingStep(HELD, MeetingAct.ISSUE, ISSUED),
            new MeetingStep(HELD, MeetingAct.REOPEN, COLLECTING),
            new MeetingStep(ISSUED, MeetingAct.CORRECT, HELD),
            new MeetingStep(PREPARING, MeetingAct.CANCEL, CANCELLED),
            new MeetingStep(COLLECTING, MeetingAct.CANCEL, CANCELLED));

    static Optional<MeetingStep> of(MeetingState from, MeetingAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }

    static List<MeetingAct> possible(MeetingState from) {
        return TABLE.stream()
                .filter(step -> step.from == from)
                .map(MeetingStep::act)
                .toList();
    }
}
