package org.qingyuan.responsibility.reading.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.Particulars;
import org.qingyuan.responsibility.reading.ValueField;
import org.qingyuan.responsibility.reading.ValueOrigin;
import org.qingyuan.responsibility.reading.ValueSource;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** Takes title, 文号, issuer and date out of the lines around a plan. What is concluded and not printed is flagged. */
public final class ParticularsReader {
    /** @param above whether it stands before the plan */
    private record Line(String text, String at, boolean above) {}

    private static final String NO_TITLE =
            "附[件表录]?[\\d一二三四五六七八九十]*[：:]?|[（(].*[）)]|(填报|制表|责任|编制|发文|印发|制定)?(单位|部门|机关|日期|时间)[：:].*"
                    + "|\\d{4}年[\\d年月日]*|第?[一二三四五六七八九十]+[、.．].*|[（(][一二三四五六七八九十]+[）)].*|[—\\-－\\s\\d]+|.*文件|.*[：:。；]|续表.*";
    private static final String TITLE = ".*(表|方案|清单|分工|分解|要点|计划|安排|意见|办法|台账|任务书)([（(].*[）)])?";
    private static final String BARE_TITLE = "((责任|任务|工作|重点|目标)*(分解|分工|落实|清单|一览)?表?|任务清单|责任清单|分工方案|任务分解)";
    private static final int LONGEST_TITLE = 80;

    static final Pattern DOCUMENT_NO = Pattern.compile(
            "[\\u4e00-\\u9fffA-Za-z]{1,14}[〔\\[（(【﹝]\\s*(?:19|20)\\d{2}\\s*[〕\\]）)】﹞]\\s*第?\\s*\\d{1,5}\\s*号");
    /** Words before the organ's own abbreviation when a number is cited. */
    private static final Pattern CITED = Pattern.compile(".*(根据|按照|依据|贯彻落实|贯彻|落实|关于|参照|对照|转发|印发|执行|[，,、：:（(《》])");

    private static final String ORGAN =
            "[\\u4e00-\\u9fff（）()·\\s]{1,40}(局|委|委员会|党委|党组|办公室|办公厅|部|厅|处|科|支队|大队|总队|政府|领导小组|中心|院)";
    private static final Pattern ISSUER_LABEL =
            Pattern.compile("(?:发文|印发|制定|制表|编制|填报|责任)(?:单位|机关|部门)[：:]\\s*(?<organ>[^\\s，；。]+).*");
    private static final Pattern OF_TITLE = Pattern.compile(
            "(?<organ>[\\u4e00-\\u9fff]{2,20}?(?:公安局|公安厅|分局|委员会|党委|政府|支队|大队|总队))(?=\\d{4}年|[二〇○零一九]{4}年|关于|党委).*");

    private final SourceDocument document;
    private final List<Line> lines = new ArrayList<>();
    private final List<ValueSource> sources = new ArrayList<>();
    private final List<FlagText> flags = new ArrayList<>();

    /** @param parts the tables of the plan; none: the plan is written in paragraphs */
    ParticularsReader(SourceDocument document, List<PlanTables.Part> parts) {
        this(document, parts, null);
    }

    private ParticularsReader(SourceDocument document, List<PlanTables.Part> parts, String begin) {
        this.document = document;
        boolean above = true;
        for (SourceDocument.Block block : document.blocks()) {
            switch (block) {
                case SourceDocument.Paragraph paragraph -> {
                    above &= !paragraph.at().equals(begin);
                    add(paragraph.text(), paragraph.at(), above);
                }
                case Grid grid -> {
                    boolean first = !parts.isEmpty() && parts.getFirst().grid() == grid;
                    int rows = first ? parts.getFirst().headings().first() - 1 : parts.isEmpty() ? grid.rows() : 0;
                    addRows(grid, rows, above);
                    above &= !first;
                }
            }
        }
    }

    /** @param first where the plan begins that is written in paragraphs */
    public static ParticularsReader ofParagraphs(SourceDocument document, String first) {
        return new ParticularsReader(document, List.of(), first);
    }

    private void addRows(Grid grid, int rows, boolean above) {
        for (int row = 1; row <= rows; row++) {
            for (GridCell cell : grid.row(row)) {
                if (cell.row() == row) {
                    add(CellText.name(cell.lines()), grid.ref(cell), above);
                }
            }
        }
    }

    private void add(String text, String at, boolean above) {
        text.lines()
                .map(CellText::tight)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(new Line(line, at, above)));
    }

    public List<FlagText> flags() {
        return flags;
    }

    public Particulars particulars() {
        String title = title();
        String number = documentNo();
        LocalDate date = date();
        return new Particulars(title, number, issuer(title), date, List.copyOf(sources));
    }

    private String title() {
        List<Line> above = lines.stream().filter(Line::above).toList();
        List<Line> likely = above.reversed().stream()
                .filter(line -> line.text().length() <= LONGEST_TITLE
                        && !line.text().matches(NO_TITLE)
                        && !line.text().equals(number(line)))
                .toList();
        Optional<Line> found = likely.stream()
                .filter(line -> line.text().matches(TITLE))
                .findFirst()
                .or(() -> likely.stream().findFirst());
        if (found.isEmpty()) {
            return ofSheet();
        }
        Line line = found.get();
        sources.add(new ValueSource(ValueField.TITLE, line.at(), ValueOrigin.PRINTED));
        String title = line.text().replaceFirst("^附[件表]?\\d*[：:]\\s*", "");
        int place = above.lastIndexOf(line);
        if (title.matches(BARE_TITLE) && place > 0 && likely.contains(above.get(place - 1))) {
            title = above.get(place - 1).text() + title;
            inferred(ValueField.TITLE, line.at(), title);
        }
        return title;
    }

    /** A sheet that somebody named. */
    private String ofSheet() {
        for (SourceDocument.Block block : document.blocks()) {
            if (block instanceof Grid grid
                    && !grid.name().isEmpty()
                    && !grid.name().matches("(?i)sheet\\s*\\d*|工作表\\d*")) {
                inferred(ValueField.TITLE, grid.name(), grid.name());
                return grid.name();
            }
        }
        return "";
    }

    private String number(Line line) {
        Matcher number = DOCUMENT_NO.matcher(line.text().replaceAll("^[（(]|[）)]$", ""));
        return number.matches() ? line.text() : "";
    }

    /** A line of its own before one that a sentence cites. */
    private String documentNo() {
        for (Line line : lines) {
            String bare = line.text()
                    .replaceAll("^[（(]|[）)]$", "")
                    .replaceFirst("^(文号|发文字号)[：:]", "")
                    .replaceFirst("附件\\d*$", "");
            if (DOCUMENT_NO.matcher(bare).matches()) {
                sources.add(new ValueSource(ValueField.DOCUMENT_NO, line.at(), ValueOrigin.PRINTED));
                return bare;
            }
        }
        for (Line line : lines) {
            Matcher number = DOCUMENT_NO.matcher(line.text());
            if (number.find()) {
                String cited =
                        CITED.matcher(number.group().split("[〔\\[（(【﹝]")[0]).replaceAll("");
                String text = cited
                        + number.group()
                                .substring(number.group().split("[〔\\[（(【﹝]")[0].length());
                inferred(ValueField.DOCUMENT_NO, line.at(), text);
                return text;
            }
        }
        return "";
    }

    private LocalDate date() {
        for (Line line : lines) {
            Optional<LocalDate> date = PrintedDate.of(line.text());
            if (date.isPresent()) {
                sources.add(new ValueSource(ValueField.ISSUED_ON, line.at(), ValueOrigin.PRINTED));
                return date.get();
            }
        }
        return null;
    }

    private String issuer(String title) {
        for (int i = 1; i < lines.size(); i++) {
            String above = lines.get(i - 1).text();
            if (PrintedDate.of(lines.get(i).text()).isPresent() && above.matches(ORGAN)) {
                return printed(lines.get(i - 1), above);
            }
        }
        for (Line line : lines) {
            Matcher label = ISSUER_LABEL.matcher(line.text());
            if (label.matches()) {
                return printed(line, label.group("organ"));
            }
            String head = line.text().replaceFirst("文件$", "");
            if (line.text().endsWith("文件") && head.matches(ORGAN)) {
                return printed(line, head);
            }
        }
        Matcher ofTitle = OF_TITLE.matcher(title);
        if (ofTitle.matches()) {
            String at = sources.stream()
                    .filter(source -> source.field() == ValueField.TITLE)
                    .map(ValueSource::at)
                    .findFirst()
                    .orElse("");
            inferred(ValueField.ISSUER, at, ofTitle.group("organ"));
            return ofTitle.group("organ");
        }
        return "";
    }

    private String printed(Line line, String value) {
        sources.add(new ValueSource(ValueField.ISSUER, line.at(), ValueOrigin.PRINTED));
        return value;
    }

    private void inferred(ValueField field, String at, String value) {
        FlagCode code =
                switch (field) {
                    case TITLE -> FlagCode.TITLE_INFERRED;
                    case DOCUMENT_NO -> FlagCode.DOCUMENT_NO_INFERRED;
                    default -> FlagCode.ISSUER_INFERRED;
                };
        sources.removeIf(source -> source.field() == field);
        sources.add(new ValueSource(field, at, ValueOrigin.INFERRED));
        flags.add(new FlagText(at, code, null, List.of(value)));
    }
}
