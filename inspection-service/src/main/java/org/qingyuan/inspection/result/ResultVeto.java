package org.qingyuan.inspection.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A veto that a result rests on, as it was announced: the unit reads it too.
 *
 * @param ground its title in the scheme
 */
public record ResultVeto(
        String ground, LocalDate announcedOn, @Nullable String decidedBy, String basis, String document) {}
