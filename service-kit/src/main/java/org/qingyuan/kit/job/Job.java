package org.qingyuan.kit.job;

import java.util.Locale;

/** The jobs of every service whose silence would look like good news. */
public enum Job {
    /** What is left without a seal, over all years. */
    SEAL_ALL,
    TRAIL_CHECK,
    FILE_SWEEP,
    FILE_CHECK;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
