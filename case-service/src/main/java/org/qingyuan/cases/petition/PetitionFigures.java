package org.qingyuan.cases.petition;

import java.util.List;

/**
 * What a unit handled itself of what came in within some days; what was taken back is nobody's and counted nowhere.
 *
 * @param told told within their time
 * @param late overdue, or answered after the day that was due
 */
public record PetitionFigures(
        long count,
        long closed,
        long open,
        long told,
        long late,
        long extended,
        long repeated,
        List<PetitionCount> kinds,
        List<PetitionCount> sources,
        List<PetitionCount> outcomes) {

    /** @param code of the kind, source or outcome */
    public record PetitionCount(String code, long count, long closed, long late, long repeated) {}
}
