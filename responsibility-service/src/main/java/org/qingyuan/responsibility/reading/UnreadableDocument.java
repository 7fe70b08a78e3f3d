package org.qingyuan.responsibility.reading;

import java.util.List;

/** The document cannot become a plan, and this is where and why. */
public class UnreadableDocument extends RuntimeException {
    private final UnreadableReason reason;
    private final String file;
    private final String cell;
    private final List<String> args;
    private final List<LeftAside> leftAside;

    public UnreadableDocument(UnreadableReason reason, String file, String cell, List<String> args, Throwable cause) {
        this(reason, file, cell, args, cause, List.of());
    }

    /** @param leftAside the tables that were looked at and are no plan */
    public UnreadableDocument(
            UnreadableReason reason,
            String file,
            String cell,
            List<String> args,
            Throwable cause,
            List<LeftAside> leftAside) {
        super(reason + " " + file + (cell == null ? "" : " " + cell) + (args.isEmpty() ? "" : " " + args), cause);
        this.reason = reason;
        this.file = file;
        this.cell = cell;
        this.args = List.copyOf(args);
        this.leftAside = List.copyOf(leftAside);
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

    public List<LeftAside> leftAside() {
        return leftAside;
    }
}
