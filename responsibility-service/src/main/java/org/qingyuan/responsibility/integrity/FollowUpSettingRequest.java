package org.qingyuan.responsibility.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param kinds what counts as 受处理; 处分 is followed up at any rate */
public record FollowUpSettingRequest(
        @NotNull @Size(max = 20) List<@NotNull AnnouncedKind> kinds) {}
