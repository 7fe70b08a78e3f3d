package org.qingyuan.responsibility.integrity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param kinds what counts as 受处理 besides 处分
 * @param reason why 诫勉 or 组织处理 is left out; null where neither is
 * @param version for If-Match; 0 before the first change
 */
public record FollowUpSettingView(
        List<AnnouncedKind> kinds, @Nullable String reason, int version) {
    /** 组织处理 and 诫勉 are 处理 unless the bureau says why not; whether less is, is for it to say. */
    static final FollowUpSettingView DEFAULT =
            new FollowUpSettingView(List.of(AnnouncedKind.ADMONITION, AnnouncedKind.ORGANISATIONAL), null, 0);

    static FollowUpSettingView of(FollowUpSetting setting) {
        return setting == null
                ? DEFAULT
                : new FollowUpSettingView(
                        Arrays.stream(setting.kinds).map(AnnouncedKind::valueOf).toList(),
                        setting.reason,
                        setting.version);
    }
}
