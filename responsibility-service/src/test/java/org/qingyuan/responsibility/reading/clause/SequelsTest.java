package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.TimeLimit;

/** ADR 0251: what comes of a duty that counts is an event, whatever its words. */
class SequelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每半月组织一次集体学习，缺课人员一周内补学。",
                "采购部每年对供应商评价一次，不合格供应商列入黑名单。",
                "每季度检查一遍，查出的假劣农药一律没收销毁。",
                "每日巡查主干道不少于4次，对占道经营者先劝导后处罚。",
                "每季度检查一次，对直排偷排的立即上报。",
                "每年检测一遍，四类以上危桥立即封闭交通。",
                "每季度暗访一次，每周开放时间少于35小时的扣减补助。",
                "每年3月份完成绩效考核，考核末位5%的员工降薪调岗。",
                "每季度召开一次警民恳谈会，征求的意见建议10日内反馈。",
                "案件质量评查每季度开展一次，瑕疵案件由承办人15日内写出书面说明。"
            })
    void isAnEventOfItsOwn(String task) {
        assertEquals(List.of(2, DutyKind.EVENT), sizeAndLast(task), task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"新任所长任职前须经廉政考试，考试不合格的不予任命。", "重大舆情发生后，宣传科应在1小时内报告，4小时内发布权威信息。", "对群众来电来访，党政办当日登记，承办部门7个工作日内答复。"})
    void behindAnEventToo(String task) {
        assertEquals(List.of(2, DutyKind.EVENT), sizeAndLast(task), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"推行执法责任制，对执法过错依法追究。", "全年组织三轮踏查，春季、夏季、秋季各一轮。", "每年开展一次清理，清理情况报局党委。"})
    void whatBelongsToTheDutyIsNone(String task) {
        assertEquals(1, ClauseReader.read(task, row()).duties().size(), task);
    }

    @Test
    void whichOnesAreNotHowOften() {
        DutyText last = ClauseReader.read("评标专家每季度评价一次，年度内三次评价不合格的清退出库。", row())
                .duties()
                .getLast();
        assertEquals(DutyKind.EVENT, last.kind());
        assertEquals(1, last.atLeast());
    }

    @Test
    void aTimeSaidOfSomethingRunsFromItAndAsksFromWhen() {
        Reading reading = ClauseReader.read("每月10日由局领导接访，接访事项一周内答复。", row());
        assertEquals(Period.ofDays(7), reading.duties().getLast().limit().within());
        assertTrue(reading.flags().stream().anyMatch(flag -> flag.code() == FlagCode.TIME_LIMIT_START_UNKNOWN));
    }

    @Test
    void whatComesBackIsOwedByTheUnitThatActs() {
        List<DutyText> duties =
                ClauseReader.read("镇纪委对群众反映强烈的村干部，及时开展谈话函询，每季度报送谈话函询情况。", row()).duties();
        assertEquals(OwedBy.UNIT, duties.getLast().owedBy());
        assertEquals(
                OwedBy.LEADER,
                ClauseReader.read("对受到处分的民警，所在单位主要负责人每季度谈话一次。", row())
                        .duties()
                        .getFirst()
                        .owedBy());
    }

    private static List<Object> sizeAndLast(String task) {
        List<DutyText> duties = ClauseReader.read(task, row()).duties();
        return List.of(duties.size(), duties.getLast().kind());
    }

    private static ReadingContext row() {
        return new ReadingContext("R2C4", List.of(), TimeLimit.NONE);
    }
}
