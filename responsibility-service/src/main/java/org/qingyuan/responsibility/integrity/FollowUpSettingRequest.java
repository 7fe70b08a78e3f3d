package org.qingyuan.responsibility.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param kinds what counts as 受处理; 处分 is followed up at any rate
 * @param reason needed where 诫勉 or 组织处理 is left out
 */
public record FollowUpSettingRequest(
        @NotNull @Size(max = 20) List<@NotNull AnnouncedKind> kinds,
        @Size(max = 500) @Nullable String reason) {}
