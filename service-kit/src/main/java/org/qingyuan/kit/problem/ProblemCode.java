package org.qingyuan.kit.problem;

import java.util.Locale;

/** One kind of problem. The kit's own are {@link BaseProblem}; each feature adds an enum of its own. */
public interface ProblemCode {
    String name();

    ProblemText text();

    default int status() {
        return text().status();
    }

    default String zh() {
        return text().zh();
    }

    default String en() {
        return text().en();
    }

    /** The stable name of this kind on the wire, {@code urn:qingyuan:problem:stale-version}. */
    default String type() {
        return "urn:qingyuan:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
