package org.qingyuan.responsibility.roster;

import static org.qingyuan.responsibility.directory.workbook.Column.needed;
import static org.qingyuan.responsibility.directory.workbook.Column.optional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.workbook.Column;
import org.qingyuan.responsibility.directory.workbook.SheetLayout;

/** The one sheet of a list's workbook, named like the list. */
record RosterSheet(RosterKind kind) implements SheetLayout {
    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public List<Column> columns() {
        Column day = needed(kind.dayHeader(), "occurredOn");
        Column last = optional("截止日期", "validTo");
        Column basis = needed("依据", "basis");
        Column note = optional("备注", "note");
        Column id = optional("编号", "id");
        return kind.outsiders()
                ? List.of(needed("姓名", "name"), needed("工作单位", "organisation"), day, last, basis, note, id)
                : List.of(needed("警号", "policeNumber"), optional("姓名", "name"), day, last, basis, note, id);
    }

    Optional<RosterSheet> named(String sheet) {
        return kind.title().equals(NameKey.of(sheet)) ? Optional.of(this) : Optional.empty();
    }

    static Map<String, Object> cells(RosterEntryView entry) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("policeNumber", entry.policeNumber());
        cells.put("name", entry.name());
        cells.put("organisation", entry.organisation());
        cells.put("occurredOn", entry.occurredOn());
        cells.put("validTo", entry.validTo());
        cells.put("basis", entry.basis());
        cells.put("note", entry.note());
        cells.put("id", entry.id());
        return cells;
    }
}
