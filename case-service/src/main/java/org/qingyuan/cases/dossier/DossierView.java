package org.qingyuan.cases.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a closed lead.
 *
 * @param keptUntil the last day of its retention; null while it is open
 * @param makeable whether the caller may close the file now
 * @param made whether index and handover list are on record for this closing
 */
public record DossierView(
        List<DossierItem> index,
        List<Lack> lacks,
        int retentionYears,
        @Nullable LocalDate keptUntil,
        boolean makeable,
        boolean made) {

    /** @param n how many of them */
    public record Lack(DossierGap gap, boolean blocking, int n) {}
}
