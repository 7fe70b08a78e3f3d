package org.qingyuan.responsibility.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.setting.BureauSettings;

@ApplicationScoped
public class LedgerSettings extends BureauSettings<LedgerSetting> {
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
        LedgerSetting setting = changed(caller, ifMatch, new LedgerSetting(), wanted -> {
            wanted.sampleShare = request.sampleShare();
            wanted.sampleLeast = request.sampleLeast();
        });
        trail.record("ledger-setting.change", "bureau", caller.bureau());
        return LedgerSettingView.of(setting);
    }
}
