package org.qingyuan.cases.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the 卷内目录.
 *
 * @param file the paper of the case; null for what is on record in words only
 * @param responsible who wrote or added it
 */
public record DossierItem(
        int no,
        LocalDate day,
        String title,
        @Nullable String number,
        String responsible,
        @Nullable UUID file) {}
