package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.TimeLimit;

/** ADR 0242: what follows when something is found, missed or failed stands behind a counted act as an event of its own. */
class ConsequencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "病历每月点评不少于30份，点评不合格的扣发当月绩效。",
                "教师资格每五年注册一次，师德失范的暂缓注册。",
                "每月5日前通报考勤，连续两个月排名末位的单位书面说明原因。",
                "每季度巡查一次，对存在重大隐患的工地当场下达停工通知书。",
                "每日巡查一次，遇暴雨等恶劣天气加密巡查。",
                "每年参加测试不少于2次，测试不合格者三个月内补测。",
                "每年审计1次，审计发现的问题由被审计单位整改。",
                "每月抽检不少于60批次，抽检不合格的产品就地销毁。",
                "每季度盘库一次，入库满三年的物资轮换更新。",
                "每年6月30日前报送年度报告，逾期未报的由登记机关列入异常名录。"
            })
    void isAnEventOfItsOwn(String task) {
        List<DutyKind> kinds = read(task).duties().stream().map(DutyText::kind).toList();
        assertEquals(2, kinds.size(), task);
        assertEquals(DutyKind.EVENT, kinds.getLast(), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每季度召开会议一次，研究群众反映的突出问题。", "每年检查两次，检查结果作为评先的依据。", "每月走访1次，听取服务对象的意见。", "每年开展一次清理，整改查出的问题。"})
    void whatTheActConsistsOfIsNone(String task) {
        assertEquals(1, read(task).duties().size(), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"对署名举报，5日内与举报人联系，60日内反馈调查结果。", "信访事项受理后15日内出具受理告知书，60日内办结。"})
    void eachTimeToKeepIsADuty(String task) {
        assertEquals(
                2,
                read(task).duties().stream()
                        .filter(duty -> duty.limit().within() != null)
                        .count(),
                task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"纪委牵头，督察大队配合，每年开展1次集中检查。", "绩效科牵头，9月30日前完成绩效评价。", "汛期内，港航中心每日报送一次水情。"})
    void whoLeadsAndWhileWhatIsNoDuty(String task) {
        assertEquals(1, read(task).duties().size(), task);
    }

    private static Reading read(String task) {
        return ClauseReader.read(task, new ReadingContext("R2C4", List.of(), TimeLimit.NONE));
    }
}
