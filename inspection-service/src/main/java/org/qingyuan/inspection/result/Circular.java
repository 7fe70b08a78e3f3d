package org.qingyuan.inspection.result;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.inspection.Docx;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.document.Paper;

/** 通报: what the scope shows and nothing else. */
final class Circular {
    private Circular() {}

    static RestResponse<byte[]> of(Round round, String bureau, PublicationView publication, List<ResultLine> lines) {
        String title = "关于" + round.title() + "结果的通报";
        try (Paper paper = Paper.official()) {
            paper.centred(publication.documentNo());
            paper.title(title);
            publication.opening().lines().filter(line -> !line.isBlank()).forEach(paper::text);
            if (lines.isEmpty()) {
                paper.text("考评结果已分别书面告知各考评对象。");
            } else {
                grades(paper, lines);
                if (publication.scope() == Scope.TOTALS) {
                    table(paper, lines);
                }
            }
            paper.right(bureau);
            LocalDate day = publication.chosenAt().atZone(BusinessCalendar.ZONE).toLocalDate();
            paper.right(Docx.day(day));
            return Docx.of(title + ".docx", paper);
        }
    }

    /** By grade, and inside a grade in the order of the directory: a circular is no ranking. */
    private static void grades(Paper paper, List<ResultLine> lines) {
        lines.stream()
                .map(ResultLine::gradeTitle)
                .distinct()
                .forEach(grade -> paper.text(grade + "："
                        + lines.stream()
                                .filter(line -> grade.equals(line.gradeTitle()))
                                .map(ResultLine::name)
                                .collect(Collectors.joining("、"))
                        + "。"));
    }

    private static void table(Paper paper, List<ResultLine> lines) {
        XWPFTable table = paper.table(lines.size(), new String[] {"考评对象", "得分", "等次"}, 4400, 2200, 2200);
        for (int row = 0; row < lines.size(); row++) {
            ResultLine line = lines.get(row);
            Paper.put(table.getRow(row + 1).getCell(0), line.name(), ParagraphAlignment.LEFT);
            Paper.put(table.getRow(row + 1).getCell(1), line.total().toPlainString(), ParagraphAlignment.CENTER);
            Paper.put(table.getRow(row + 1).getCell(2), line.gradeTitle(), ParagraphAlignment.CENTER);
        }
    }
}
