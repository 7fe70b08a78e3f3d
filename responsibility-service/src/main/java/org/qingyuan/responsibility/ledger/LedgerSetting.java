package org.qingyuan.responsibility.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** How a bureau samples what is accepted at one stroke. */
@Entity
public class LedgerSetting {
    @Id
    public String bureau;

    public BigDecimal sampleShare;
    public int sampleLeast;
    public UUID changedBy;
    public Instant changedAt;

    @Version
    public int version;
}
