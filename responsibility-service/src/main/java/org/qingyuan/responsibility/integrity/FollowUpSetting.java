package org.qingyuan.responsibility.integrity;

import jakarta.persistence.Entity;
import org.qingyuan.responsibility.setting.BureauSetting;

/** Which announced measures put a person on the list 受处理受处分. */
@Entity
public class FollowUpSetting extends BureauSetting {
    /** Names of {@link AnnouncedKind}, sanctions left out. */
    public String[] kinds;

    /** Why less is followed up than what is unless anybody says otherwise; null where it is not less. */
    public String reason;
}
