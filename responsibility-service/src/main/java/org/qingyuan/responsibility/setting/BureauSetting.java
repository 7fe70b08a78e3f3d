package org.qingyuan.responsibility.setting;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a bureau has settled for itself: one row, none as long as the default holds. */
@MappedSuperclass
public abstract class BureauSetting {
    @Id
    public String bureau;

    public UUID changedBy;
    public Instant changedAt;

    @Version
    public int version;
}
