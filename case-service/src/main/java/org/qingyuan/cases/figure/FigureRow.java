package org.qingyuan.cases.figure;

import java.util.UUID;

/**
 * One lead as it is counted: codes, never contents.
 *
 * @param unit of the subject, null where the directory does not know it
 * @param disposal null before there is one
 * @param daysInStage since it came to the stage where it stands
 */
record FigureRow(
        String source,
        String kind,
        String rank,
        UUID unit,
        String stage,
        String disposal,
        boolean repeated,
        boolean overdue,
        int daysInStage) {

    /** Leads without a unit or a disposal stand under this code. */
    static final String NONE = "NONE";

    String code(FigureDimension dimension) {
        return switch (dimension) {
            case SOURCE -> source;
            case KIND -> kind;
            case RANK -> rank;
            case UNIT -> unit == null ? NONE : unit.toString();
            case STAGE -> stage;
            case DISPOSAL -> disposal == null ? NONE : disposal;
        };
    }
}
