package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.UnitText;

/** ADR 0241: who is not known to be of the bureau, and what is not plainly an event, is asked about. */
class KnownOwnersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业负责人，每季度约谈1次。",
                "娱乐场所负责人每季度参加法治教育1次。",
                "物业公司经理每月向派出所报告一次。",
                "旅馆从业人员，每半年培训1次。",
                "驾驶人，每年参加安全教育不少于1次。",
                "寄递企业从业人员每年接受培训2次。",
                "村书记每月到所汇报1次。",
                "学校校长每学期参加会议1次。",
                "护路队员每月巡查1次，抄表员每月抄表1次。",
                "志愿者每月参加巡逻2次。"
            })
    void whoIsOfAnotherHouseIsAsked(String task) {
        assertTrue(codes(task, "治安大队").contains(FlagCode.OWNER_UNCLEAR), task);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            治安大队 | 所长每月带班不少于4次。
            治安大队 | 社区民警每周巡逻不少于2次。
            纪委 | 党支部书记每季度讲党课1次。
            纪委 | 网格员每日巡查1次。
            教务处、学校各年级 | 校长每月听课1次。
            社区党委 | 社区书记每月带队检查1次。
            企业管理科 | 企业负责人每季度自查1次。
            """)
    void whoIsOfTheBureauOrOfTheRowIsNot(String unit, String task) {
        assertEquals(List.of(), codes(task, unit), task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "辅警每年考核1次。",
                "班子成员每年民主测评1次。",
                "民警教育培训12月底前完成。",
                "辅导员走访宿舍每周不少于2次。",
                "党组书记与班子成员、班子成员与科室负责人每年谈心不少于2次。",
                "各派出所及社区民警每周走访1次。",
                "局党委会每季度研究1次。",
                "每名科级干部联系1名后进民警。",
                "库主任按照制度，仓储科每周测温一次。",
                "导师每两周指导1次，研究生学术不端的追究导师责任。",
                "所长每月带班不少于4次；每季度讲党课1次。"
            })
    void whoMayNotBeTheOneWhoOwesIsAsked(String task) {
        assertTrue(codes(task, "政工室").contains(FlagCode.OWNER_UNCLEAR), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"所长每月带班不少于4次。每季度听取汇报1次。", "每月召开例会1次；每季度讲评1次。", "所长每月带班4次；各警组每周训练1次。"})
    void aSentenceOfItsOwnIsNot(String task) {
        assertFalse(codes(task, "政工室").contains(FlagCode.OWNER_UNCLEAR), task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每年组织民警体检1次，体检异常人员安排休养。",
                "每半年述职1次，述职不合格人员诫勉谈话。",
                "督察支队每月抽查警车，驾驶警车办私事的民警停止执行职务。",
                "每季度检查1次，检查存在问题的科室护士长在例会上分析原因。"
            })
    void thoseWhomSomethingElseMeetsAreAskedAboutBehindAVerbToo(String task) {
        assertTrue(codes(task, "政工室").contains(FlagCode.PART_JOINED), task);
    }

    @Test
    void whatIsCountedIsNoEventWithoutAnOccasion() {
        Reading reading = read("未达标单位的约谈不少于2次。", "纪委");
        assertTrue(reading.duties().stream().noneMatch(duty -> duty.kind() == DutyKind.EVENT));
        assertTrue(codes("聘任期内考核不合格的教师，低聘一级。", "人事处").contains(FlagCode.EVENT_UNCLEAR));
        assertTrue(codes("新教师入职第一年听课不少于2次。", "教务处").contains(FlagCode.EVENT_UNCLEAR)
                || read("新教师入职第一年听课不少于2次。", "教务处").duties().getFirst().kind() != DutyKind.EVENT);
    }

    private static List<FlagCode> codes(String task, String unit) {
        return read(task, unit).flags().stream().map(FlagText::code).toList();
    }

    private static Reading read(String task, String unit) {
        return ClauseReader.read(task, new ReadingContext("R2C4", List.of(new UnitText(unit)), TimeLimit.NONE));
    }
}
