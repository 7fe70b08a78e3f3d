package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A figure about one object, with what lies behind it. */
public sealed interface Fact {
    /** Of its own within the object. */
    String id();

    String key();

    List<Evidence> evidence();

    SourceKind source();

    /**
     * The obligations of one duty.
     *
     * @param key item number
     * @param required how many were due by the as-of date
     * @param done how many of those there are
     * @param onTime how many of those came in time
     * @param notYetDue how many are due later; never held against the object
     */
    record Duty(
            String id,
            String key,
            @Nullable String title,
            int required,
            int done,
            int onTime,
            int notYetDue,
            List<Evidence> evidence)
            implements Fact {
        public Duty {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }

        @Override
        public SourceKind source() {
            return SourceKind.DUTY;
        }
    }

    /** @param of the person measured or the rater; null when it is the object's own */
    record Number(
            String id,
            SourceKind source,
            String key,
            @Nullable String of,
            BigDecimal number,
            List<Evidence> evidence) implements Fact {
        public Number {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    /**
     * The ballots of one voter group.
     *
     * @param counts ballots by option code, the options that are not valid among them
     */
    record Ballots(
            String id,
            String key,
            String group,
            int issued,
            int returned,
            Map<String, Integer> counts,
            List<Evidence> evidence)
            implements Fact {
        public Ballots {
            counts = counts == null ? Map.of() : java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }

        @Override
        public SourceKind source() {
            return SourceKind.BALLOT;
        }
    }
}
