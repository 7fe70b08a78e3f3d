package org.qingyuan.responsibility.integrity;

import java.util.Arrays;
import java.util.List;

/**
 * @param kinds what counts as 受处理 besides 处分
 * @param version for If-Match; 0 before the first change
 */
public record FollowUpSettingView(List<AnnouncedKind> kinds, int version) {
    /** 组织处理 is what everybody means by 处理; whether 诫勉 and less are is for the bureau to say. */
    static final FollowUpSettingView DEFAULT = new FollowUpSettingView(List.of(AnnouncedKind.ORGANISATIONAL), 0);

    static FollowUpSettingView of(FollowUpSetting setting) {
        return setting == null
                ? DEFAULT
                : new FollowUpSettingView(
                        Arrays.stream(setting.kinds).map(AnnouncedKind::valueOf).toList(), setting.version);
    }
}
