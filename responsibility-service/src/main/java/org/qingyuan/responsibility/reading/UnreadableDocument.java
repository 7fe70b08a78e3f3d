package org.qingyuan.responsibility.reading;

import java.util.List;

/** The document cannot become a plan, and this is where and why. */
public class UnreadableDocument extends RuntimeException {
    private final UnreadableReason reason;
    private final String file;
    private final String cell;
    private final List<String> args;
    private final List<LeftAside> leftAside;
    private final List<PlanFound> plans;

    public UnreadableDocument(UnreadableReason reason, String file, String cell, List<String> args, Throwable cause) {
        this(reason, file, cell, args, cause, List.of());
    }

    /** More than one plan, and nobody said which. */
    public static UnreadableDocument several(String file, List<PlanFound> plans) {
        return new UnreadableDocument(
                UnreadableReason.SEVERAL_PLAN_TABLES, file, plans.get(1).at(), List.of(), null, List.of(), plans);
    }

    /** @param leftAside the tables that were looked at and are no plan */
    public UnreadableDocument(
            UnreadableReason reason,
            String file,
            String cell,
            List<String> args,
            Throwable cause,
            List<LeftAside> leftAside) {
        this(reason, file, cell, args, cause, leftAside, List.of());
    }

    private UnreadableDocument(
            UnreadableReason reason,
            String file,
            String cell,
            List<String> args,
            Throwable cause,
            List<LeftAside> leftAside,
            List<PlanFound> plans) {
        super(reason + " " + file + (cell == null ? "" : " " + cell) + (args.isEmpty() ? "" : " " + args), cause);
        this.reason = reason;
        this.file = file;
        this.cell = cell;
        this.args = List.copyOf(args);
        this.leftAside = List.copyOf(leftAside);
        this.plans = List.copyOf(plans);
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

    /** The plans to choose from, where there are several. */
    public List<PlanFound> plans() {
        return plans;
    }
}
