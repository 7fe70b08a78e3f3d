package org.qingyuan.responsibility.directory.workbook;

import org.qingyuan.responsibility.directory.DirectoryProblem;

/** The file as a whole is no workbook that can be read. */
public class WorkbookUnreadable extends Exception {
    private final DirectoryProblem code;

    WorkbookUnreadable(DirectoryProblem code, Throwable cause) {
        super(code.name(), cause);
        this.code = code;
    }

    public DirectoryProblem code() {
        return code;
    }
}
