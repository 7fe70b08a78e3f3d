package org.qingyuan.responsibility.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.roster.CountedList;
import org.qingyuan.responsibility.roster.RosterKind;

class EventWordingTest {

    @Test
    void theWordsForPeopleNameTheirList() {
        assertEquals(RosterKind.NEW_RECRUIT, EventWording.list("新入警的民警"));
        assertEquals(RosterKind.NEW_RECRUIT, EventWording.list("新招录人员"));
        assertEquals(RosterKind.PROMOTED, EventWording.list("新提拔的干部"));
        assertEquals(RosterKind.BAD_SIGN, EventWording.list("考察考核和其他工作中发现不良苗头的民警"));
        assertEquals(RosterKind.SANCTIONED, EventWording.list("受处理、受处分的民警"));
        assertNull(EventWording.list("全体民警"));
    }

    @Test
    void joinedActsAreOpenedApart() {
        assertEquals(List.of("廉政承诺", "廉政宣誓"), EventWording.acts("对新入警的民警，履行廉政承诺和廉政宣誓"));
        assertEquals(List.of("任前廉政知识测试", "廉政谈话"), EventWording.acts("对新提拔的干部，进行任前廉政知识测试和廉政谈话"));
        assertEquals(List.of(), EventWording.acts("对受处理、受处分的民警，逐人适时开展回访教育"));
        assertEquals(List.of(), EventWording.acts("必要时开展诫勉谈话"));
    }

    @Test
    void aHeadCountSaysWhoCounts() {
        assertEquals(CountedList.POST_CASE_HANDLER, EventWording.countedList("市局保证至少2人专门从事办案工作", DutyKind.STAFFING));
        assertEquals(CountedList.POST_AUDITOR, EventWording.countedList("配备专职审计人员", DutyKind.STAFFING));
        assertEquals(
                CountedList.ROSTER_CONDUCT_SUPERVISOR,
                EventWording.countedList("市局每年组织警风警纪监督员开展巡视检查不少于2次", DutyKind.RECURRING));
        assertEquals(
                CountedList.ROSTER_REPORT_DUTY_OFFICER,
                EventWording.countedList("对互联网举报平台落实专人值机管理", DutyKind.STAFFING));
        assertNull(EventWording.countedList("配备专职联络员", DutyKind.STAFFING));
        assertNull(EventWording.countedList("每年审计一次", DutyKind.RECURRING));
    }
}
