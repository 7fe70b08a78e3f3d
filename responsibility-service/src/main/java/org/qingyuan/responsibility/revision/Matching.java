package org.qingyuan.responsibility.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.responsibility.directory.NameLikeness;

/**
 * Which part of the old version is which of the new one, as a pure function: first what a person said, then the likest
 * pairs. Words that have more than half of their neighbouring characters in common are the same task at another place; in
 * the same place (the item's number, the kind of duty) less is enough.
 */
public final class Matching {
    private static final double LIKE_ANYWHERE = 0.6;
    private static final double LIKE_IN_PLACE = 0.3;
    private static final double WORTH_OF_PLACE = 0.2;

    private Matching() {}

    /** @param place what speaks for two parts being one beside their words */
    public record Part(UUID id, String place, String words) {}

    /**
     * @param old null for a part that is new
     * @param fresh null for a part that is no more
     * @param likeness of the words, from 0 to 1; 0 for a part alone
     * @param decided whether a person said so
     */
    public record Pair(UUID old, UUID fresh, double likeness, boolean decided) {}

    /** @param old null: {@code fresh} has no counterpart; and the other way round */
    public record Decision(UUID old, UUID fresh) {}

    /** In the order of the new version; what is no more comes at the end, in the order of the old one. */
    public static List<Pair> of(List<Part> old, List<Part> fresh, List<Decision> decisions) {
        Set<UUID> settled = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Decision decision : decisions) {
            Part was = find(old, decision.old());
            Part is = find(fresh, decision.fresh());
            if (was == null && is == null) {
                continue;
            }
            pairs.add(new Pair(
                    was == null ? null : was.id(),
                    is == null ? null : is.id(),
                    was == null || is == null ? 0 : likeness(was, is),
                    true));
            settled.add(decision.old());
            settled.add(decision.fresh());
        }
        for (Pair pair : likest(old, fresh)) {
            if (!settled.contains(pair.old()) && !settled.contains(pair.fresh())) {
                pairs.add(pair);
                settled.add(pair.old());
                settled.add(pair.fresh());
            }
        }
        old.stream().filter(p -> !settled.contains(p.id())).forEach(p -> pairs.add(new Pair(p.id(), null, 0, false)));
        fresh.stream().filter(p -> !settled.contains(p.id())).forEach(p -> pairs.add(new Pair(null, p.id(), 0, false)));
        pairs.sort(Comparator.comparingInt((Pair pair) -> place(fresh, pair.fresh()))
                .thenComparingInt(pair -> place(old, pair.old())));
        return pairs;
    }

    /** All pairs that are like enough, the likest first; of equals the ones whose places in the table are nearest. */
    private static List<Pair> likest(List<Part> old, List<Part> fresh) {
        record Scored(Pair pair, double score, int apart) {}
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < fresh.size(); j++) {
                boolean inPlace = old.get(i).place().equals(fresh.get(j).place());
                double likeness = likeness(old.get(i), fresh.get(j));
                if (likeness >= (inPlace ? LIKE_IN_PLACE : LIKE_ANYWHERE)) {
                    scored.add(new Scored(
                            new Pair(old.get(i).id(), fresh.get(j).id(), likeness, false),
                            likeness + (inPlace ? WORTH_OF_PLACE : 0),
                            Math.abs(i - j)));
                }
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::apart))
                .map(Scored::pair)
                .toList();
    }

    private static double likeness(Part a, Part b) {
        double likeness = a.words().equals(b.words()) ? 1 : NameLikeness.pairsInCommon(a.words(), b.words());
        return Math.round(100 * likeness) / 100.0;
    }

    private static Part find(List<Part> parts, UUID id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElse(null);
    }

    private static int place(List<Part> parts, UUID id) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(id)) {
                return i;
            }
        }
        return parts.size();
    }
}
