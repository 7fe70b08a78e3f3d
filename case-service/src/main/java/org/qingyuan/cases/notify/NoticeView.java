package org.qingyuan.cases.notify;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notice to responsibility-service; not what it says.
 *
 * @param answer why it was refused
 */
@Schema(name = "ServiceNoticeView")
public record NoticeView(
        UUID id,
        NoticeKind kind,
        NoticeState state,
        int attempts,
        @Nullable String answer,
        LocalDate madeOn) {}
