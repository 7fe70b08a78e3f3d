package org.qingyuan.responsibility.integrity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.roster.RosterKind;

@ApplicationScoped
public class FollowUpSettings implements PanacheRepositoryBase<FollowUpSetting, String> {
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

    @Transactional
    public FollowUpSettingView change(Caller caller, String ifMatch, FollowUpSettingRequest request) {
        FollowUpSetting setting = findById(caller.bureau());
        IfMatch.check(ifMatch, FollowUpSettingView.of(setting).version());
        boolean created = setting == null;
        if (created) {
            setting = new FollowUpSetting();
            setting.bureau = caller.bureau();
            // The view said 0 while there was nothing: the first stored one has to differ.
            setting.version = 1;
        }
        setting.kinds = request.kinds().stream()
                .filter(kind -> !kind.sanction())
                .distinct()
                .sorted()
                .map(Enum::name)
                .toArray(String[]::new);
        setting.changedBy = caller.person();
        setting.changedAt = Instant.now();
        if (created) {
            persist(setting);
        }
        flush();
        trail.record("roster.follow", "roster", RosterKind.SANCTIONED);
        return FollowUpSettingView.of(setting);
    }
}
