package org.qingyuan.kit.problem;

import java.util.Locale;

/**
 * One kind of problem. The kit's own are {@link BaseProblem}; each service adds one enum. Texts are {@code MessageFormat}
 * templates whose arguments are put in as plain text; apostrophes need no doubling.
 */
public interface ProblemCode {
    String name();

    int status();

    String zh();

    String en();

    /** The stable name of this kind on the wire, {@code urn:qingyuan:problem:stale-version}. */
    default String type() {
        return "urn:qingyuan:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
