package org.qingyuan.responsibility.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.roster.RosterKind;
import org.qingyuan.responsibility.setting.BureauSettings;

@ApplicationScoped
public class FollowUpSettings extends BureauSettings<FollowUpSetting> {
    private final Trail trail;

    FollowUpSettings(Trail trail) {
        this.trail = trail;
    }

    @Transactional
    public FollowUpSettingView of(String bureau) {
        return FollowUpSettingView.of(findById(bureau));
    }

    /** Whether follow-up education is owed after it (1.4: 受处理、受处分). */
    boolean follows(String bureau, AnnouncedKind kind) {
        return kind.sanction() || of(bureau).kinds().contains(kind);
    }

    /** @throws Problem 422 where 诫勉 or 组织处理 is left out without a reason; 412, 428 */
    @Transactional
    public FollowUpSettingView change(Caller caller, String ifMatch, FollowUpSettingRequest request) {
        boolean less = !request.kinds().containsAll(FollowUpSettingView.DEFAULT.kinds());
        if (less && (request.reason() == null || request.reason().isBlank())) {
            throw new Problem(ResponsibilityProblem.REASON_REQUIRED).withError("reason", "REASON_REQUIRED");
        }
        FollowUpSetting setting = changed(caller, ifMatch, new FollowUpSetting(), wanted -> {
            wanted.kinds = request.kinds().stream()
                    .filter(kind -> !kind.sanction())
                    .distinct()
                    .sorted()
                    .map(Enum::name)
                    .toArray(String[]::new);
            wanted.reason = less ? request.reason().strip() : null;
        });
        trail.record("roster.follow", "roster", RosterKind.SANCTIONED);
        return FollowUpSettingView.of(setting);
    }
}
