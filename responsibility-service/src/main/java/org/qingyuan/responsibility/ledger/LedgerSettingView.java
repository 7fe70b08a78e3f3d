package org.qingyuan.responsibility.ledger;

import java.math.BigDecimal;

/**
 * @param sampleShare of a batch that has to be opened before all of it is accepted
 * @param sampleLeast how many at any rate
 * @param version for If-Match; 0 before the first change
 */
public record LedgerSettingView(BigDecimal sampleShare, int sampleLeast, int version) {
    /** A fifth, and two at least: what the trade calls a look at the ledger. */
    static final LedgerSettingView DEFAULT = new LedgerSettingView(new BigDecimal("0.2"), 2, 0);

    static LedgerSettingView of(LedgerSetting setting) {
        return setting == null
                ? DEFAULT
                : new LedgerSettingView(setting.sampleShare, setting.sampleLeast, setting.version);
    }
}
