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
 * @param leader 责任领导, 责任人 in the words of the table; they are people and no units; empty when none is named
 * @param sources where each value comes from; one that comes from several cells stands here for each
 */
public record RowText(
        int ordinal,
        Numbered mechanism,
        Numbered item,
        String task,
        List<UnitText> responsible,
        List<UnitText> supporting,
        String leader,
        TimeLimit timeLimit,
        List<DutyText> duties,
        List<FlagText> flags,
        List<ValueSource> sources) {

    /** The same task at another position. */
    RowText at(int position) {
        return new RowText(
                position, mechanism, item, task, responsible, supporting, leader, timeLimit, duties, flags, sources);
    }

    /** Where a value stands; null where the document does not have it. */
    public String place(ValueField field) {
        return sources.stream()
                .filter(source -> source.field() == field)
                .map(ValueSource::at)
                .findFirst()
                .orElse(null);
    }
}
