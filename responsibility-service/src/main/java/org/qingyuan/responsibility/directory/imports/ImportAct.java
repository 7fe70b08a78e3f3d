package org.qingyuan.responsibility.directory.imports;

public enum ImportAct {
    /** Take a checked workbook over into the directory. */
    APPLY
}
