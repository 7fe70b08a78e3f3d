package org.qingyuan.responsibility.ledger;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.qingyuan.responsibility.setting.BureauSetting;

/** How a bureau samples what is accepted at one stroke. */
@Entity
public class LedgerSetting extends BureauSetting {
    public BigDecimal sampleShare;
    public int sampleLeast;
}
