package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.reading.Clause;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;

/** What a person is asked about one matter, and which of its words a reading has accounted for. */
final class Doubts {
    private final String cell;
    private final Clause clause;
    private final List<FlagText> flags = new ArrayList<>();
    private final List<Span> used = new ArrayList<>();

    Doubts(String cell, Clause clause) {
        this.cell = cell;
        this.clause = clause;
    }

    void add(FlagCode code, String... args) {
        FlagText flag = new FlagText(cell, code, clause, List.of(args));
        if (!flags.contains(flag)) {
            flags.add(flag);
        }
    }

    void use(Span span) {
        used.add(span);
    }

    List<Span> used() {
        return used;
    }

    List<FlagText> flags() {
        return List.copyOf(flags);
    }
}
