package org.qingyuan.inspection.scheme.reading;

import java.util.List;
import org.qingyuan.scoring.Sheet;

/** @param doubts in the order of the table */
public record ReadScheme(Sheet sheet, List<IndicatorDoubt> doubts) {

    /** @param indicator its code; null when it is about the whole */
    public record IndicatorDoubt(String indicator, Doubt doubt) {}
}
