package org.qingyuan.responsibility.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.UnitText;
import org.qingyuan.responsibility.reading.clause.ReadingContext;
import org.qingyuan.responsibility.reading.clause.TimeLimits;

/**
 * Words to read, and what the other cells of their row say.
 *
 * @param text the task as printed; as long as a cell of a table may be
 * @param responsible 责任单位 in the order of the cell; may be left out
 * @param timeLimit 完成时限 as the table has it, such as 全年 or 12月; may be left out
 */
public record ClauseReadRequest(
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 100) List<@NotBlank @Size(max = 200) String> responsible,
        @Size(max = 200) String timeLimit) {

    ReadingContext context() {
        List<UnitText> units = responsible == null
                ? List.of()
                : responsible.stream().map(UnitText::new).toList();
        TimeLimit limit = timeLimit == null
                ? TimeLimit.NONE
                : TimeLimits.read(timeLimit).orElseGet(() -> TimeLimit.none(timeLimit));
        return new ReadingContext(null, units, limit);
    }
}
