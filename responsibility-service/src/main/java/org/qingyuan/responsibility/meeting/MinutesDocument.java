package org.qingyuan.responsibility.meeting;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.qingyuan.kit.document.Paper;

/** 会议纪要 on paper. */
final class MinutesDocument {
    private MinutesDocument() {}

    static byte[] of(MeetingView meeting) {
        try (Paper paper = Paper.portrait()) {
            paper.title(meeting.kind().title() + "纪要");
            paper.centred(
                    "%s　%s".formatted(meeting.minutesNo() == null ? "（未编号）" : meeting.minutesNo(), meeting.heldOn()));
            paper.text("会议名称：" + meeting.title());
            paper.text("主持人：%s　地点：%s"
                    .formatted(meeting.chair().name(), meeting.place().isBlank() ? "—" : meeting.place()));
            if (!meeting.partner().isBlank()) {
                paper.text("联席机关：" + meeting.partner());
            }
            paper.text("到会单位：" + units(meeting, true));
            paper.text("未到会单位：" + units(meeting, false));
            if (meeting.attendees() != null) {
                paper.text("参加人数：" + meeting.attendees());
            }
            Iterator<String> numbers =
                    List.of("一、", "二、", "三、", "四、", "五、", "六、", "七、").iterator();
            paper.heading(numbers.next() + "议程");
            paragraphs(paper, meeting.agenda());
            paper.heading(numbers.next() + "成员单位情况");
            lines(paper, meeting);
            if (meeting.kind() == MeetingKind.CONDUCT || !meeting.figures().isEmpty()) {
                paper.heading(numbers.next() + "通报情况");
                figures(paper, meeting.figures());
            }
            if (!meeting.analysis().isBlank()) {
                paper.heading(numbers.next() + "形势分析");
                paragraphs(paper, meeting.analysis());
            }
            if (!meeting.issues().isEmpty()) {
                paper.heading(numbers.next() + (meeting.kind() == MeetingKind.PREVENTION ? "薄弱环节" : "研究的执法问题"));
                issues(paper, meeting);
            }
            if (!meeting.decisions().isBlank()) {
                paper.heading(numbers.next() + "议定意见");
                paragraphs(paper, meeting.decisions());
            }
            paper.heading(numbers.next() + "议定事项");
            actions(paper, meeting.actions());
            return paper.bytes();
        }
    }

    private static void paragraphs(Paper paper, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(paper::text);
    }

    private static void issues(Paper paper, MeetingView meeting) {
        boolean prevention = meeting.kind() == MeetingKind.PREVENTION;
        List<MeetingView.Issue> issues = meeting.issues();
        XWPFTable table = paper.table(
                issues.size(),
                new String[] {prevention ? "薄弱环节" : "问题", prevention ? "推动建立的制度" : "议定意见", "责任单位", "完成期限"},
                3400,
                3400,
                1700,
                1350);
        for (int row = 0; row < issues.size(); row++) {
            MeetingView.Issue issue = issues.get(row);
            put(table, row, 0, issue.what());
            put(table, row, 1, prevention ? issue.rule() : issue.decision());
            put(table, row, 2, issue.unit() == null ? "—" : issue.unit().name());
            put(table, row, 3, issue.due() == null ? "—" : issue.due().toString());
        }
    }

    private static String units(MeetingView meeting, boolean present) {
        String units = meeting.members()
                .filter(line -> line.present() == present)
                .map(line -> line.unit().name())
                .collect(Collectors.joining("、"));
        return units.isEmpty() ? "无" : units;
    }

    private static void lines(Paper paper, MeetingView meeting) {
        List<MeetingView.MemberLine> entered = meeting.lines().stream()
                .filter(line -> line.enteredBy() != null)
                .toList();
        if (entered.isEmpty()) {
            paper.text("无。");
            return;
        }
        if (entered.stream().allMatch(line -> line.complaints() == null)) {
            problems(paper, meeting.kind(), entered);
            return;
        }
        XWPFTable table = paper.table(
                entered.size(),
                new String[] {"单位", "投诉", "查实", "苗头性问题", "问责处理结果", "建议"},
                1500,
                750,
                750,
                2300,
                2300,
                2250);
        for (int row = 0; row < entered.size(); row++) {
            MeetingView.MemberLine line = entered.get(row);
            put(table, row, 0, line.title());
            put(
                    table,
                    row,
                    1,
                    line.complaints() == null ? "—" : line.complaints().toString());
            put(table, row, 2, line.verified() == null ? "—" : line.verified().toString());
            put(table, row, 3, line.trends());
            put(table, row, 4, line.accountability());
            put(table, row, 5, line.proposals());
        }
    }

    private static void problems(Paper paper, MeetingKind kind, List<MeetingView.MemberLine> entered) {
        XWPFTable table = paper.table(
                entered.size(),
                new String[] {"单位", kind == MeetingKind.PREVENTION ? "薄弱环节" : "执法办案中的问题", "建议"},
                2200,
                4150,
                3500);
        for (int row = 0; row < entered.size(); row++) {
            MeetingView.MemberLine line = entered.get(row);
            put(table, row, 0, line.title());
            put(table, row, 1, line.trends());
            put(table, row, 2, line.proposals());
        }
    }

    private static void figures(Paper paper, List<MeetingView.UnitFigure> figures) {
        if (figures.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table =
                paper.table(figures.size(), new String[] {"单位", "查实投诉（件）", "作风评议排名", "重点工作推进"}, 2200, 1500, 1500, 4650);
        for (int row = 0; row < figures.size(); row++) {
            MeetingView.UnitFigure figure = figures.get(row);
            put(table, row, 0, figure.unit().name());
            put(table, row, 1, Integer.toString(figure.verified()));
            put(table, row, 2, figure.rank() == null ? "—" : figure.rank().toString());
            put(table, row, 3, figure.keyWork());
        }
    }

    private static void actions(Paper paper, List<MeetingView.ActionItem> actions) {
        if (actions.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table = paper.table(actions.size(), new String[] {"事项", "责任单位", "完成期限"}, 6000, 2200, 1650);
        for (int row = 0; row < actions.size(); row++) {
            MeetingView.ActionItem action = actions.get(row);
            put(table, row, 0, action.what());
            put(table, row, 1, action.unit().name());
            put(table, row, 2, action.due().toString());
        }
    }

    private static void put(XWPFTable table, int row, int column, String text) {
        Paper.put(table.getRow(row + 1).getCell(column), text, ParagraphAlignment.LEFT);
    }
}
