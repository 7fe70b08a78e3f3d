package org.qingyuan.inspection.rectification;

import static org.qingyuan.inspection.rectification.MeasureKind.ADMONISHING_TALK;
import static org.qingyuan.inspection.rectification.MeasureKind.RECTIFICATION_ORDER;
import static org.qingyuan.inspection.rectification.MeasureKind.REFERRAL;
import static org.qingyuan.inspection.rectification.MeasureState.ACCEPTED;
import static org.qingyuan.inspection.rectification.MeasureState.ANNOUNCED;
import static org.qingyuan.inspection.rectification.MeasureState.CARRIED_OVER;
import static org.qingyuan.inspection.rectification.MeasureState.DONE;
import static org.qingyuan.inspection.rectification.MeasureState.ISSUED;
import static org.qingyuan.inspection.rectification.MeasureState.PLANNED;
import static org.qingyuan.inspection.rectification.MeasureState.REPORTED;
import static org.qingyuan.inspection.rectification.MeasureState.WITHDRAWN;

import java.util.List;
import java.util.Optional;

/**
 * A step of a measure. Every step says in words what was done; the service, the buttons and the documentation follow
 * {@link #TABLE}.
 *
 * <p>A talk that was held is withdrawn only once the result that it followed from was corrected ({@link Measures}).
 *
 * @param byUnit whether the unit takes it, by its staff or head; else whoever evaluates
 */
public record MeasureStep(MeasureKind kind, MeasureState from, MeasureAct act, MeasureState to, boolean byUnit) {
    public static final List<MeasureStep> TABLE = List.of(
            new MeasureStep(RECTIFICATION_ORDER, ISSUED, MeasureAct.PLAN, PLANNED, true),
            new MeasureStep(RECTIFICATION_ORDER, PLANNED, MeasureAct.REPORT, REPORTED, true),
            new MeasureStep(RECTIFICATION_ORDER, REPORTED, MeasureAct.RETURN, PLANNED, false),
            new MeasureStep(RECTIFICATION_ORDER, REPORTED, MeasureAct.ACCEPT, ACCEPTED, false),
            new MeasureStep(RECTIFICATION_ORDER, ACCEPTED, MeasureAct.RECHECK, DONE, false),
            new MeasureStep(RECTIFICATION_ORDER, ACCEPTED, MeasureAct.REOPEN, ISSUED, false),
            new MeasureStep(RECTIFICATION_ORDER, ISSUED, MeasureAct.CARRY_OVER, CARRIED_OVER, false),
            new MeasureStep(RECTIFICATION_ORDER, PLANNED, MeasureAct.CARRY_OVER, CARRIED_OVER, false),
            new MeasureStep(RECTIFICATION_ORDER, ISSUED, MeasureAct.WITHDRAW, WITHDRAWN, false),
            new MeasureStep(RECTIFICATION_ORDER, PLANNED, MeasureAct.WITHDRAW, WITHDRAWN, false),
            new MeasureStep(RECTIFICATION_ORDER, REPORTED, MeasureAct.WITHDRAW, WITHDRAWN, false),
            new MeasureStep(RECTIFICATION_ORDER, ACCEPTED, MeasureAct.WITHDRAW, WITHDRAWN, false),
            new MeasureStep(RECTIFICATION_ORDER, CARRIED_OVER, MeasureAct.REPORT, REPORTED, true),
            new MeasureStep(RECTIFICATION_ORDER, CARRIED_OVER, MeasureAct.WITHDRAW, WITHDRAWN, false),
            new MeasureStep(ADMONISHING_TALK, ISSUED, MeasureAct.HOLD, DONE, false),
            new MeasureStep(ADMONISHING_TALK, ISSUED, MeasureAct.WITHDRAW, WITHDRAWN, false),
            new MeasureStep(ADMONISHING_TALK, DONE, MeasureAct.WITHDRAW, WITHDRAWN, false),
            new MeasureStep(REFERRAL, ISSUED, MeasureAct.ANNOUNCE, ANNOUNCED, false),
            new MeasureStep(REFERRAL, ISSUED, MeasureAct.CARRY_OVER, CARRIED_OVER, false),
            new MeasureStep(REFERRAL, ISSUED, MeasureAct.WITHDRAW, WITHDRAWN, false),
            new MeasureStep(REFERRAL, CARRIED_OVER, MeasureAct.ANNOUNCE, ANNOUNCED, false),
            new MeasureStep(REFERRAL, CARRIED_OVER, MeasureAct.WITHDRAW, WITHDRAWN, false));

    static Optional<MeasureStep> of(MeasureKind kind, MeasureState from, MeasureAct act) {
        return TABLE.stream()
                .filter(step -> step.kind == kind && step.from == from && step.act == act)
                .findFirst();
    }
}
