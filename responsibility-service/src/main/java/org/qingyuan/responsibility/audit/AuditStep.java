package org.qingyuan.responsibility.audit;

import static org.qingyuan.responsibility.audit.AuditState.APPLIED;
import static org.qingyuan.responsibility.audit.AuditState.CANCELLED;
import static org.qingyuan.responsibility.audit.AuditState.IN_PROGRESS;
import static org.qingyuan.responsibility.audit.AuditState.PLANNED;
import static org.qingyuan.responsibility.audit.AuditState.RECTIFYING;
import static org.qingyuan.responsibility.audit.AuditState.REPORTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step in an audit's life. Who keeps the schedule takes all of them, never in an audit of himself. The service, the buttons
 * of the web-ui and the user guide follow {@link #TABLE}.
 *
 * @param needs the fields of the request that must be there
 * @param findings whether the audit must have found something; null: either way
 */
public record AuditStep(AuditState from, AuditAct act, AuditState to, Set<AuditField> needs, Boolean findings) {
    private static final Set<AuditField> RESULT = Set.of(
            AuditField.ON, AuditField.COVERS_FROM, AuditField.COVERS_TO, AuditField.OPINION, AuditField.FINDINGS);
    private static final Set<AuditField> USE =
            Set.of(AuditField.ON, AuditField.USES, AuditField.USE, AuditField.CORRECTED);

    public static final List<AuditStep> TABLE = List.of(
            new AuditStep(PLANNED, AuditAct.START, IN_PROGRESS, Set.of(AuditField.ON), null),
            new AuditStep(IN_PROGRESS, AuditAct.REPORT, REPORTED, RESULT, null),
            new AuditStep(REPORTED, AuditAct.RECTIFY, RECTIFYING, Set.of(AuditField.BY), true),
            new AuditStep(REPORTED, AuditAct.APPLY, APPLIED, USE, false),
            new AuditStep(RECTIFYING, AuditAct.APPLY, APPLIED, USE, true),
            new AuditStep(REPORTED, AuditAct.CORRECT, IN_PROGRESS, Set.of(AuditField.REASON), null),
            new AuditStep(RECTIFYING, AuditAct.CORRECT, IN_PROGRESS, Set.of(AuditField.REASON), null),
            new AuditStep(PLANNED, AuditAct.CANCEL, CANCELLED, Set.of(AuditField.REASON), null),
            new AuditStep(IN_PROGRESS, AuditAct.CANCEL, CANCELLED, Set.of(AuditField.REASON), null));

    /** The step from this state, for an audit that found something or did not. */
    static Optional<AuditStep> of(AuditState from, AuditAct act, Integer findings) {
        return possible(from, findings).stream().filter(step -> step.act == act).findFirst();
    }

    static List<AuditStep> possible(AuditState from, Integer findings) {
        boolean found = findings != null && findings > 0;
        return TABLE.stream()
                .filter(step -> step.from == from && (step.findings == null || step.findings == found))
                .toList();
    }
}
