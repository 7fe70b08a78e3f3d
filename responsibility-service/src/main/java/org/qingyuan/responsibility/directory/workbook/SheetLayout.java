package org.qingyuan.responsibility.directory.workbook;

import java.util.List;
import java.util.Optional;
import org.qingyuan.responsibility.directory.NameKey;

/** What a sheet of a workbook holds: its name and its columns, headers in the first row. */
public interface SheetLayout {
    String title();

    List<Column> columns();

    default Optional<Column> column(String header) {
        return columns().stream()
                .filter(column -> column.header().equals(NameKey.of(header)))
                .findFirst();
    }

    /** The column of a field; the first one for a field that has none. */
    default Column filling(String field) {
        return columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElse(columns().getFirst());
    }
}
