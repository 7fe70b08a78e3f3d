package org.qingyuan.responsibility.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {
    /** The headings that official tables go by, and what each is. */
    @ParameterizedTest
    @CsvSource({
        "序号,NUMBER",
        "机制名称,MECHANISM",
        "项目,ITEM",
        "主要任务,TASK",
        "主要任务目标,TASK",
        "工作内容,TASK",
        "目标要求,TASK",
        "工作措施,TASK",
        "责任单位,RESPONSIBLE",
        "承办部门,RESPONSIBLE",
        "牵头单位,LEAD",
        "主办,LEAD",
        "主办单位,LEAD",
        "配合单位,SUPPORTING",
        "协办,SUPPORTING",
        "协办单位,SUPPORTING",
        "责任人,LEADER",
        "责任领导,LEADER",
        "完成时限,TIME_LIMIT",
        "时间节点,TIME_LIMIT",
        "完成时间,TIME_LIMIT",
        "考核分值,OTHER",
        "考核,OTHER",
        "备注,OTHER"
    })
    void aHeadingIsKnownByItsMeaning(String heading, Column column) {
        assertEquals(Optional.of(column), Column.of(heading));
        assertEquals(Optional.of(column), Column.of(heading + "："));
    }
}
