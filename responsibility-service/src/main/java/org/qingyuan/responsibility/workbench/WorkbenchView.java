package org.qingyuan.responsibility.workbench;

import java.util.List;
import org.qingyuan.responsibility.obligation.ObligationView;

/**
 * 工作台: what waits for the caller today.
 *
 * @param overdue of the caller's unit
 * @param dueSoon of the caller's unit, due within the next thirty days and not yet done
 * @param next the first of those, overdue ones before
 * @param urged of the caller's unit, pressed for by 纪委 and not fulfilled
 * @param toSign records that the caller can sign
 * @param toAccept records that the caller can accept or return
 * @param returned the caller's own records that came back
 * @param drafts the caller's own
 * @param reliefsToSubmit drafted requests for exemption or postponement that the caller, as head, can submit
 * @param reliefsToApprove such requests that the caller can decide on
 * @param unattended drafts and returned records of the caller's unit whose recorder works there no more
 * @param foundWrong accepted records that a spot check found wrong and the caller can give back
 * @param reliefsDecided such requests of the caller's unit that were decided or taken back within two weeks
 * @param planDrafts plans under review; 0 for everybody but the discipline office
 * @param audits whether the caller is shown the schedule of audits
 * @param meetingLines joint meetings that wait for the line of the caller's unit
 */
public record WorkbenchView(
        long overdue,
        long dueSoon,
        List<ObligationView> next,
        long urged,
        long toSign,
        long toAccept,
        long returned,
        long drafts,
        long unattended,
        long foundWrong,
        long planDrafts,
        long reliefsToSubmit,
        long reliefsToApprove,
        long reliefsDecided,
        boolean audits,
        long meetingLines) {}
