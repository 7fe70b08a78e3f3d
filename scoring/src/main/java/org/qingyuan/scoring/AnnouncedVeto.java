package org.qingyuan.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A veto that has taken effect because its matter was announced. */
public record AnnouncedVeto(
        String ground,
        LocalDate announcedOn,
        @Nullable String decidedBy,
        @Nullable Evidence evidence) {}
