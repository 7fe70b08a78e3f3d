package org.qingyuan.responsibility.register.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.workbook.CellProblem;
import org.qingyuan.responsibility.directory.workbook.SheetRow;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.form.FormFault;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormSchemas;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.register.RegisterEntry;
import org.qingyuan.responsibility.register.RegisterEntryRequest;
import org.qingyuan.responsibility.register.RegisterState;
import org.qingyuan.responsibility.register.workbook.RegisterPreview.RegisterRowEffect;
import org.qingyuan.responsibility.register.workbook.RegisterWorkbook.RegisterRow;

/** The rows of one workbook as entries: each whole by the form in use, and no entry twice. */
final class RegisterRows {
    private static final int LONGEST_TITLE = 200;
    private static final Pattern PLACE = Pattern.compile("(values\\.[^.\\[]+)(?:\\[(\\d+)])?(?:\\.(.+))?");

    private final Caller caller;
    private final FormVersionView form;
    private final RegisterSheet sheet;
    private final RegisterCells cells;
    private final Forms forms;
    private final List<CellProblem> problems;
    private final Map<UUID, String> titles;
    private final Map<String, UUID> powers = new HashMap<>();
    private final Map<UUID, RegisterEntry> byId = new HashMap<>();
    private final Map<String, RegisterEntry> bySaying = new HashMap<>();
    private final Map<String, SheetRow> seen = new HashMap<>();
    private final Map<UUID, SheetRow> given = new HashMap<>();

    /**
     * @param problems where the rows note theirs
     * @param powers that a risk point may belong to, by id
     * @param present entries of the unit in this register
     */
    RegisterRows(
            Caller caller,
            FormVersionView form,
            RegisterSheet sheet,
            RegisterCells cells,
            Forms forms,
            List<CellProblem> problems,
            Map<UUID, String> powers,
            List<RegisterEntry> present) {
        this.caller = caller;
        this.form = form;
        this.sheet = sheet;
        this.cells = cells;
        this.forms = forms;
        this.problems = problems;
        this.titles = powers;
        powers.forEach((id, title) -> this.powers.putIfAbsent(NameKey.of(title), id));
        present.forEach(entry -> {
            byId.put(entry.id, entry);
            if (entry.endedOn == null) {
                bySaying.putIfAbsent(saying(entry.title, entry.parent, entry.values()), entry);
            }
        });
    }

    /** What makes two entries the same. */
    private static String saying(String title, UUID parent, JsonNode values) {
        return NameKey.of(title) + "\n" + parent + "\n" + FormJson.canonical(values);
    }

    /** Null when the row is broken; what is wrong is noted with its cell. */
    RegisterRow read(SheetRow row) {
        UUID id = row.id();
        SheetRow same = id == null ? null : given.putIfAbsent(id, row);
        if (same != null) {
            // Copied with its id, to become another one: it would be written over the draft.
            row.problem("id", DirectoryProblem.ROW_TWICE, same.number());
            return null;
        }
        RegisterEntry present = byId.get(id);
        Map<String, Object> written = present == null ? Map.of() : cells.row(sheet, present, titles);
        Map<String, Object> values = present == null ? Map.of() : FormJson.map(present.values());
        Map<String, Object> read = new HashMap<>();
        sheet.fields().forEach((name, schema) -> {
            String field = RegisterSheet.VALUES + name;
            read.put(name, stays(row, field, written) ? values.get(name) : cells.read(row, field, schema));
        });
        String title = Objects.requireNonNullElse(row.text(RegisterSheet.TITLE), "");
        if (title.length() > LONGEST_TITLE) {
            row.problem(
                    RegisterSheet.TITLE,
                    DirectoryProblem.CELL_FORMAT,
                    row.header(RegisterSheet.TITLE),
                    FormFault.MAX_LENGTH.text(Language.ZH, String.valueOf(LONGEST_TITLE)));
        }
        RegisterEntryRequest entry = new RegisterEntryRequest(
                sheet.kind(),
                title,
                stays(row, RegisterSheet.PARTNER, written) ? present.partner : partner(row),
                stays(row, RegisterSheet.PARENT, written) ? present.parent : power(row),
                withoutNothing(read));
        JsonNode tidied = FormSchemas.tidy(entry.values());
        forms.faults(caller.bureau(), form, tidied).forEach(fault -> fault(row, fault));
        String saying = saying(title, entry.parent(), tidied);
        if (untouched(present, entry, saying)) {
            // A draft that came out with the template may be as incomplete as it was.
            problems.removeIf(problem -> Objects.equals(problem.row(), row.number()));
            return new RegisterRow(id, entry, null, RegisterRowEffect.UNCHANGED);
        }
        if (row.broken()) {
            return null;
        }
        SheetRow first = seen.putIfAbsent(saying, row);
        if (first != null) {
            row.problem(RegisterSheet.TITLE, DirectoryProblem.ROW_TWICE, first.number());
            return null;
        }
        return id == null ? unnamed(entry, saying) : named(row, id, entry);
    }

    /**
     * Whether a field of the draft is left as it is: its cell is as the template had it, which need not say all (a
     * second power of one title, a person who went), or the column is not there.
     *
     * @param written the row of the draft as the template has it; empty without a draft
     */
    private static boolean stays(SheetRow row, String field, Map<String, Object> written) {
        if (written.isEmpty() || !row.has(field)) {
            return !written.isEmpty();
        }
        return written.get(field) instanceof String text && text.strip().equals(row.given(field));
    }

    private static boolean untouched(RegisterEntry present, RegisterEntryRequest entry, String saying) {
        return present != null
                && present.state == RegisterState.DRAFT
                && saying.equals(saying(present.title, present.parent, present.values()))
                && Objects.equals(entry.partner(), present.partner);
    }

    /** What is there already word for word is not written a second time. */
    private RegisterRow unnamed(RegisterEntryRequest entry, String saying) {
        RegisterEntry same = bySaying.get(saying);
        return same == null
                ? new RegisterRow(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null), entry, null, RegisterRowEffect.CREATED)
                : new RegisterRow(same.id, entry, null, RegisterRowEffect.UNCHANGED);
    }

    private RegisterRow named(SheetRow row, UUID id, RegisterEntryRequest entry) {
        RegisterEntry present = byId.get(id);
        if (present == null || present.state != RegisterState.DRAFT) {
            row.problem("id", DirectoryProblem.ROW_NOT_DRAFT);
            return null;
        }
        return new RegisterRow(id, entry, present.version, RegisterRowEffect.CHANGED);
    }

    private UUID partner(SheetRow row) {
        UUID unit = cells.unit(row, RegisterSheet.PARTNER);
        if (unit != null && unit.equals(caller.unit())) {
            row.problem(RegisterSheet.PARTNER, DirectoryProblem.UNKNOWN_UNIT, row.given(RegisterSheet.PARTNER));
        }
        return unit;
    }

    private UUID power(SheetRow row) {
        String title = row.given(RegisterSheet.PARENT);
        UUID power = title == null ? null : powers.get(NameKey.of(title));
        if (title != null && power == null) {
            row.problem(RegisterSheet.PARENT, DirectoryProblem.UNKNOWN_POWER, title);
        }
        return power;
    }

    private static Map<String, Object> withoutNothing(Map<String, Object> read) {
        return read.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In the cell of the field; of a list with the line and the part of it. */
    private void fault(SheetRow row, FieldFault fault) {
        Matcher place = PLACE.matcher(fault.field());
        if (!place.matches()) {
            row.problem(RegisterSheet.TITLE, DirectoryProblem.CELL_FORMAT, fault.field(), words(fault));
            return;
        }
        String field = place.group(1);
        JsonNode schema = sheet.fields().get(field.substring(RegisterSheet.VALUES.length()));
        if (place.group(2) != null) {
            JsonNode part =
                    schema.path("items").path("properties").path(Objects.requireNonNullElse(place.group(3), ""));
            row.problem(
                    field,
                    DirectoryProblem.CELL_FORMAT,
                    part.path("title").asText(row.header(field)),
                    "第 %d 条，%s".formatted(Integer.parseInt(place.group(2)) + 1, words(fault)));
        } else if (fault.fault() == FormFault.ENUM) {
            row.problem(field, DirectoryProblem.CELL_VALUE, row.header(field), choices(schema));
        } else if (fault.fault() != FormFault.REQUIRED || row.given(field) != null && !row.broken()) {
            // An empty cell, and one that cannot be read, has been told of as it was read.
            row.problem(field, DirectoryProblem.CELL_FORMAT, row.header(field), words(fault));
        }
    }

    private static String words(FieldFault fault) {
        return fault.fault().text(Language.ZH, fault.argument());
    }

    private static String choices(JsonNode schema) {
        return StreamSupport.stream(schema.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("、"));
    }
}
