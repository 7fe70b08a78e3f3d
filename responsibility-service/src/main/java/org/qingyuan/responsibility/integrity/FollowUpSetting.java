package org.qingyuan.responsibility.integrity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Which announced measures put a person on the list 受处理受处分. */
@Entity
public class FollowUpSetting {
    @Id
    public String bureau;

    /** Names of {@link AnnouncedKind}, sanctions left out. */
    public String[] kinds;

    public UUID changedBy;
    public Instant changedAt;

    @Version
    public int version;
}
