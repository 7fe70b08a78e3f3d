package org.qingyuan.responsibility.reading;

import java.util.List;

/** The document cannot become a plan, and this is where and why. */
public class UnreadableDocument extends RuntimeException {
    private final UnreadableReason reason;
    private final String file;
    private final String cell;
    private final List<String> args;

    public UnreadableDocument(UnreadableReason reason, String file, String cell, List<String> args, Throwable cause) {
        super(reason + " " + file + (cell == null ? "" : " " + cell) + (args.isEmpty() ? "" : " " + args), cause);
        this.reason = reason;
        this.file = file;
        this.cell = cell;
        this.args = List.copyOf(args);
    }

    public UnreadableReason reason() {
        return reason;
    }

    public String file() {
        return file;
    }

    /** The cell in the document's own grid, as R16C5, or null when the whole document is the trouble. */
    public String cell() {
        return cell;
    }

    public List<String> args() {
        return args;
    }
}
