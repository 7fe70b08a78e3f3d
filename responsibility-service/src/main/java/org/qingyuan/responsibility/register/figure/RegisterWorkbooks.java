package org.qingyuan.responsibility.register.figure;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormText;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.register.RegisterEntrySummary;
import org.qingyuan.responsibility.register.RegisterFilter;
import org.qingyuan.responsibility.register.RegisterNote;
import org.qingyuan.responsibility.register.RegisterRepository;
import org.qingyuan.responsibility.report.ReportFile;
import org.qingyuan.responsibility.report.Sheets;

/**
 * A register as a workbook that prints as it reads: what a list shows, with a column for each field of the form in use, and on a second
 * sheet what was done about it, a line for each note.
 */
@ApplicationScoped
public class RegisterWorkbooks {
    private static final int MOST = 5_000;
    private static final int MOST_NOTES = 20_000;
    private static final List<String> FIRST_ZH = List.of("单位", "名称");
    private static final List<String> FIRST_EN = List.of("Unit", "Name");
    private static final List<String> DAY_ZH = List.of("日期");
    private static final List<String> DAY_EN = List.of("Day");
    private static final List<String> NOTED_ZH = List.of("对应期限", "登记人");
    private static final List<String> NOTED_EN = List.of("Due date answered", "Noted by");
    private static final List<String> LAST_ZH = List.of("状态", "登记日期", "应办日期", "最近登记", "结果", "终止日期");
    private static final List<String> LAST_EN = List.of("State", "Since", "Due", "Last noted", "Outcome", "Ended");

    private final RegisterRepository entries;
    private final Forms forms;
    private final EntityManager entities;
    private final Trail trail;

    RegisterWorkbooks(RegisterRepository entries, Forms forms, EntityManager entities, Trail trail) {
        this.entries = entries;
        this.forms = forms;
        this.entities = entities;
        this.trail = trail;
    }

    /** @throws Problem 422 when more than 5,000 entries, or entries with more than 20,000 notes, are asked for at once */
    @Transactional
    public ReportFile of(Caller caller, RegisterFilter filter, Language language) {
        List<RegisterEntrySummary> found = entries.list(caller, filter, null, MOST);
        if (found.size() > MOST) {
            throw new Problem(ResponsibilityProblem.LEDGER_TOO_LONG, MOST);
        }
        FormVersionView form = forms.inUse(caller, filter.kind().form());
        Map<String, String> fields = FormText.fields(form.definition());
        Map<String, String> names = names(caller.bureau());
        boolean english = language == Language.EN;
        String[] columns = Stream.of(english ? FIRST_EN : FIRST_ZH, fields.values(), english ? LAST_EN : LAST_ZH)
                .flatMap(part -> part.stream())
                .toArray(String[]::new);
        String title = form.definition().title();
        try (Sheets sheets = new Sheets()) {
            XSSFSheet sheet = sheets.sheet(title, title, columns, widths(columns.length));
            for (int i = 0; i < found.size(); i++) {
                write(sheets, sheet.createRow(i + 2), found.get(i), fields, names, language);
            }
            if (filter.kind().noteForm() != null) {
                notes(sheets, found, forms.inUse(caller, filter.kind().noteForm()), names, language);
            }
            trail.record("register.export", "register", filter.kind().name(), Map.of("entries", found.size()));
            return new ReportFile(title + ".xlsx", ReportFile.XLSX, sheets.bytes());
        }
    }

    private static void write(
            Sheets sheets,
            XSSFRow row,
            RegisterEntrySummary entry,
            Map<String, String> fields,
            Map<String, String> names,
            Language language) {
        JsonNode values = FormJson.tree(entry.values());
        List<Object> cells = new ArrayList<>();
        cells.add(entry.unit().name());
        cells.add(entry.title());
        fields.keySet().forEach(field -> cells.add(FormText.words(values.path(field), names, language)));
        cells.add(entry.state().word(language));
        cells.add(entry.begunOn());
        cells.add(entry.due());
        cells.add(entry.notedOn());
        cells.add(entry.outcome());
        cells.add(entry.endedOn());
        put(sheets, row, cells);
    }

    private void notes(
            Sheets sheets,
            List<RegisterEntrySummary> found,
            FormVersionView form,
            Map<String, String> names,
            Language language) {
        List<UUID> ids = found.stream().map(RegisterEntrySummary::id).toList();
        List<RegisterNote> notes = ids.isEmpty() ? List.of() : entries.countedNotes(ids, MOST_NOTES);
        if (notes.size() > MOST_NOTES) {
            throw new Problem(ResponsibilityProblem.LEDGER_TOO_LONG, MOST_NOTES);
        }
        Map<UUID, List<RegisterNote>> byEntry = notes.stream().collect(Collectors.groupingBy(note -> note.entry));
        Map<String, String> fields = FormText.fields(form.definition());
        boolean english = language == Language.EN;
        String[] columns = Stream.of(
                        english ? FIRST_EN : FIRST_ZH,
                        english ? DAY_EN : DAY_ZH,
                        fields.values(),
                        english ? NOTED_EN : NOTED_ZH)
                .flatMap(part -> part.stream())
                .toArray(String[]::new);
        String title = form.definition().title();
        XSSFSheet sheet = sheets.sheet(title, title, columns, widths(columns.length));
        int line = 2;
        for (RegisterEntrySummary entry : found) {
            for (RegisterNote note : byEntry.getOrDefault(entry.id(), List.of())) {
                List<Object> cells = new ArrayList<>(List.of(entry.unit().name(), entry.title(), note.heldOn));
                JsonNode values = note.values();
                fields.keySet().forEach(field -> cells.add(FormText.words(values.path(field), names, language)));
                cells.add(note.answeredDue);
                cells.add(names.get(note.person.toString()));
                put(sheets, sheet.createRow(line++), cells);
            }
        }
    }

    private static void put(Sheets sheets, XSSFRow row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            Sheets.put(row, column, cell == null ? "" : cell.toString(), sheets.text);
        }
    }

    private static int[] widths(int columns) {
        return IntStream.range(0, columns).map(column -> column == 1 ? 30 : 16).toArray();
    }

    /** All names that values may point at: two reads, however many entries there are. */
    private Map<String, String> names(String bureau) {
        Map<String, String> names = new HashMap<>();
        new Sql("""
                select id, name from person where bureau = :bureau union all select id, name from unit where bureau = :bureau
                """)
                .with("bureau", bureau)
                .rows(entities)
                .forEach(row -> names.put(row.get("id", UUID.class).toString(), row.get("name", String.class)));
        return names;
    }
}
