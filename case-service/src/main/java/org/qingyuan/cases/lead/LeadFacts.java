package org.qingyuan.cases.lead;

import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.rules.Handling;

/**
 * All that the rules look at of one lead; no contents.
 *
 * @param here kinds of record since the lead came to its stage
 * @param ever kinds of record since it began
 * @param handlers who handle it now
 * @param adjudicators who adjudicate it now
 * @param caseSide everybody who ever handled it
 * @param separate whether those who verified must not investigate
 * @param judgeSide everybody who ever adjudicated it
 * @param verified everybody who handled it during the verification
 * @param recused those whose recusal was upheld, and those concerned
 * @param reportSigned whether the stage's report carries the signatures of all who handle it now
 * @param measures how many measures; {@code executed} of them carried out
 * @param leftAnnounced whether a measure stands announced that the decision after a re-opening did not keep
 * @param sanction whether one is a sanction, after which follow-up education is owed
 * @param somethingOpen a recusal or an opening waits for its decision
 * @param superiorDue whether the clock runs against a day that the superior set
 */
public record LeadFacts(
        LeadStage stage,
        boolean frozen,
        boolean summary,
        boolean realNameVerified,
        Handling handling,
        boolean separate,
        Set<RecordKind> here,
        Set<RecordKind> ever,
        Set<UUID> handlers,
        Set<UUID> adjudicators,
        Set<UUID> caseSide,
        Set<UUID> judgeSide,
        Set<UUID> verified,
        Set<UUID> recused,
        boolean reportSigned,
        int measures,
        int executed,
        boolean leftAnnounced,
        boolean sanction,
        boolean somethingOpen,
        boolean clockRunning,
        boolean clockSuspended,
        boolean superiorDue,
        int extensions) {}
