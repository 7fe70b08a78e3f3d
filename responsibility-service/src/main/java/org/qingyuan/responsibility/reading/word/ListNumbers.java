package org.qingyuan.responsibility.reading.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.word.ListLevels.Instance;
import org.qingyuan.responsibility.reading.word.ListLevels.Level;
import org.qingyuan.responsibility.reading.word.ListLevels.Place;

/** Counts the paragraphs of a document's lists in their order and gives each the number that Word prints before it. */
final class ListNumbers {
    private static final Pattern HOLDER = Pattern.compile("%([1-9])");
    private static final int UNSET = Integer.MIN_VALUE;

    private final ListLevels levels;
    /** By list: all its instances count on together. */
    private final Map<String, int[]> counts = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    ListNumbers(ListLevels levels) {
        this.levels = levels;
    }

    Place place(String style, String instance, Integer level) {
        return levels.place(style, instance, level);
    }

    /** The number of the next paragraph there; empty for bullets. */
    String next(Place place) {
        Instance instance = levels.instances().get(place.instance());
        int[] count = counts.computeIfAbsent(instance.list(), list -> {
            int[] unset = new int[9];
            Arrays.fill(unset, UNSET);
            return unset;
        });
        if (begun.add(place.instance())) {
            instance.starts().keySet().stream()
                    .filter(level -> level >= 0 && level < 9)
                    .forEach(level -> count[level] = UNSET);
        }
        for (int level = 0; level < place.level(); level++) {
            count[level] = count[level] == UNSET ? start(instance, level) : count[level];
        }
        int at = place.level();
        count[at] = count[at] == UNSET ? start(instance, at) : count[at] + 1;
        for (int below = at + 1; below < 9; below++) {
            Integer restart = levels.level(instance, below).restart();
            if (restart == null || at < restart) {
                count[below] = UNSET;
            }
        }
        return text(instance, at, count);
    }

    private int start(Instance instance, int level) {
        return instance.starts()
                .getOrDefault(level, levels.level(instance, level).start());
    }

    private String text(Instance instance, int at, int[] count) {
        Level level = levels.level(instance, at);
        if (level.format().equals("bullet")) {
            return "";
        }
        Matcher holder = HOLDER.matcher(level.text());
        return holder.replaceAll(found -> {
            int of = Integer.parseInt(found.group(1)) - 1;
            String format =
                    level.arabic() ? "decimal" : levels.level(instance, of).format();
            int n = count[of] == UNSET ? start(instance, of) : count[of];
            return Matcher.quoteReplacement(NumberFormat.write(format, n));
        });
    }

    /** Number and words as one line; a digit must not run into the next one. */
    static String before(String number, String words) {
        if (number.isEmpty() || words.isBlank()) {
            return number + words;
        }
        boolean open = Character.isLetterOrDigit(number.charAt(number.length() - 1));
        boolean digit = Character.isDigit(words.strip().charAt(0));
        return number + (open ? digit ? "、" : " " : "") + words;
    }
}
