package org.qingyuan.responsibility.integrity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.qingyuan.kit.document.Paper;
import org.qingyuan.responsibility.audit.AuditUse;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.report.StateWords;

/** A file on paper, with who took it out and what for on its first lines. */
final class IntegrityDocument {
    private IntegrityDocument() {}

    static byte[] of(OpeningView opening, String reader) {
        IntegrityFileView file = opening.file();
        try (Paper paper = Paper.portrait()) {
            paper.title("领导干部廉政档案");
            paper.centred(
                    "%s　%s　截至 %s".formatted(file.person().name(), file.unit().name(), file.day()));
            paper.text("本件含个人信息，限 %s 因“%s”使用，不得转借、复制、公开。"
                    .formatted(reader, opening.reason().title()));
            paper.heading("一、任职情况");
            table(
                    paper,
                    file.posts(),
                    List.of("职务", "单位", "起", "止", "经济责任"),
                    IntegrityDocument::post,
                    2400,
                    3000,
                    1500,
                    1500,
                    1450);
            paper.heading("二、名册记载");
            table(
                    paper,
                    file.lists(),
                    List.of("名册", "日期", "依据", "备注", "应办事项"),
                    IntegrityDocument::entry,
                    1700,
                    1400,
                    2900,
                    2500,
                    1350);
            paper.heading("三、已宣布的处理");
            table(
                    paper,
                    file.measures(),
                    List.of("类别", "宣布日期", "决定机关", "文号"),
                    IntegrityDocument::measure,
                    1500,
                    1500,
                    3000,
                    3850);
            paper.heading("四、经济责任审计");
            table(
                    paper,
                    file.audits(),
                    List.of("职务", "报告日期", "审计评价", "发现问题", "已整改", "结果运用"),
                    IntegrityDocument::audit,
                    2000,
                    1500,
                    1800,
                    1300,
                    1200,
                    2050);
            paper.heading("五、本人及所任职务应履行的事项");
            table(
                    paper,
                    file.duties(),
                    List.of("项目", "要求", "职务", "到期日", "完成", "状态"),
                    IntegrityDocument::duty,
                    1500,
                    3600,
                    1300,
                    1350,
                    900,
                    1200);
            paper.heading("六、有关履职记录");
            if (file.namesake()) {
                paper.text("本局有同名人员，仅以姓名出现在参加人员中的记录未列入。");
            }
            table(
                    paper,
                    file.records(),
                    List.of("日期", "记录", "填报单位", "项目", "本人身份", "结果"),
                    IntegrityDocument::record,
                    1300,
                    2900,
                    1450,
                    1300,
                    1400,
                    1500);
            return paper.bytes();
        }
    }

    private interface Line<T> {
        List<String> of(T one);
    }

    private static <T> void table(Paper paper, List<T> lines, List<String> head, Line<T> cells, int... widths) {
        if (lines.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table = paper.table(lines.size(), head.toArray(String[]::new), widths);
        for (int row = 0; row < lines.size(); row++) {
            List<String> texts = cells.of(lines.get(row));
            for (int column = 0; column < texts.size(); column++) {
                Paper.put(table.getRow(row + 1).getCell(column), texts.get(column), ParagraphAlignment.LEFT);
            }
        }
    }

    private static List<String> post(IntegrityFileView.HeldPost post) {
        return List.of(
                post.title(),
                post.unit().name(),
                post.from().toString(),
                day(post.to(), "至今"),
                post.economicResponsibility() ? "是" : "");
    }

    private static List<String> entry(IntegrityFileView.ListedEntry entry) {
        return List.of(
                entry.kind().title(),
                entry.on().toString(),
                entry.basis(),
                entry.note(),
                entry.opened() == 0 ? "" : "%d/%d".formatted(entry.done(), entry.opened()));
    }

    private static List<String> audit(IntegrityFileView.ReportedAudit audit) {
        return List.of(
                audit.post(),
                audit.reportedOn().toString(),
                audit.opinion().title(),
                Integer.toString(audit.findings()),
                audit.corrected() == null ? "" : audit.corrected().toString(),
                audit.uses().stream().map(AuditUse::title).collect(Collectors.joining("、")));
    }

    private static List<String> measure(IntegrityFileView.AnnouncedMeasure measure) {
        return List.of(measure.kind().title(), measure.on().toString(), measure.organ(), measure.reference());
    }

    private static List<String> duty(IntegrityFileView.OwedDuty duty) {
        return List.of(
                item(duty.item()),
                duty.act() == null ? duty.clause() : duty.act() + "：" + duty.clause(),
                duty.post() == null ? "本人" : duty.post(),
                duty.due().toString(),
                "%d/%d".formatted(duty.accepted(), duty.required()),
                StateWords.of(duty.state().name()));
    }

    private static List<String> record(IntegrityFileView.RelatedRecord record) {
        List<String> as = new ArrayList<>(record.as());
        if (record.participant()) {
            as.add("参加人员");
        }
        if (as.isEmpty() && record.fulfils()) {
            as.add("责任主体");
        }
        return List.of(
                record.heldOn().toString(),
                record.title(),
                record.unit().name(),
                record.items().stream().map(Numbered::no).collect(Collectors.joining("、")),
                String.join("、", as),
                record.facts().stream()
                        .map(fact -> fact.title() + "：" + fact.value())
                        .collect(Collectors.joining("\n")));
    }

    private static String item(Numbered item) {
        return item.no() + " " + item.name();
    }

    private static String day(LocalDate day, String none) {
        return day == null ? none : day.toString();
    }
}
