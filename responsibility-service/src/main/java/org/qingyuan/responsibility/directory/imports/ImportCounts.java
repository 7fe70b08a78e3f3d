package org.qingyuan.responsibility.directory.imports;

/** How many entries a workbook adds, corrects and leaves as they are. */
public record ImportCounts(int created, int changed, int unchanged) {
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0);
}
