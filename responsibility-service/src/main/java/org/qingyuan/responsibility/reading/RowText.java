package org.qingyuan.responsibility.reading;

import java.util.List;

/**
 * One task of the table. Values of merged cells stand in every row that the cell spans.
 *
 * @param ordinal position of the row among the tasks of the table, from 1
 * @param mechanism 机制, empty texts when the table has no such column
 * @param item 项目, empty texts when the table has no such column
 * @param task 任务 as printed, the paragraphs of the cell parted by a line feed; clauses are offsets into this text
 * @param responsible 责任单位 in the order of the cell: elsewhere the first one listed coordinates
 * @param supporting 协办单位 in the order of the cell
 */
public record RowText(
        int ordinal,
        Numbered mechanism,
        Numbered item,
        String task,
        List<UnitText> responsible,
        List<UnitText> supporting,
        TimeLimit timeLimit,
        List<DutyText> duties,
        List<FlagText> flags) {}
