package org.qingyuan.responsibility.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

@ApplicationScoped
public class LedgerSettings implements PanacheRepositoryBase<LedgerSetting, String> {
    private final Trail trail;

    LedgerSettings(Trail trail) {
        this.trail = trail;
    }

    @Transactional
    public LedgerSettingView of(Caller caller) {
        return LedgerSettingView.of(findById(caller.bureau()));
    }

    @Transactional
    public LedgerSettingView change(Caller caller, String ifMatch, LedgerSettingRequest request) {
        LedgerSetting setting = findById(caller.bureau());
        IfMatch.check(ifMatch, LedgerSettingView.of(setting).version());
        boolean created = setting == null;
        if (created) {
            setting = new LedgerSetting();
            setting.bureau = caller.bureau();
            // The view said 0 while there was nothing: the first stored one has to differ.
            setting.version = 1;
        }
        setting.sampleShare = request.sampleShare();
        setting.sampleLeast = request.sampleLeast();
        setting.changedBy = caller.person();
        setting.changedAt = Instant.now();
        if (created) {
            persist(setting);
        }
        flush();
        trail.record("ledger-setting.change", "bureau", caller.bureau());
        return LedgerSettingView.of(setting);
    }
}
