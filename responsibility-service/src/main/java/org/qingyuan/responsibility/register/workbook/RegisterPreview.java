package org.qingyuan.responsibility.register.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a workbook as they were read.
 *
 * @param columns those that are filled in, as the workbook calls them
 */
public record RegisterPreview(List<String> columns, List<RegisterPreviewRow> rows) {
    static final RegisterPreview NONE = new RegisterPreview(List.of(), List.of());

    /**
     * @param row as the spreadsheet program counts, from 1
     * @param effect null where something is wrong with it
     * @param cells by column; empty where nothing was written
     */
    public record RegisterPreviewRow(int row, @Nullable RegisterRowEffect effect, List<String> cells) {}

    /** What taking a row over does. */
    public enum RegisterRowEffect {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
