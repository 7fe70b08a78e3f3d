package org.qingyuan.responsibility.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How near the words of a table come to a name of the directory, from 0 to 1. Tables shorten names by leaving characters
 * out (交巡警 is 交通巡逻警察大队), put the bureau before them (市公安局治安大队), or have another rank at the end (刑侦支队): what the name
 * ends in says little, so the words before it weigh four fifths.
 */
public final class NameLikeness {
    private static final Pattern RANK = Pattern.compile("(?<=..)(大队|支队|中队|总队|派出所|办公室|中心|部门|窗口|队|所|科|处|室|办|股)$");
    private static final double WEIGHT_OF_CORE = 0.8;

    private NameLikeness() {}

    /** Both as {@link NameKey}s. */
    public static double of(String asked, String known) {
        if (asked.isEmpty() || known.isEmpty()) {
            return 0;
        }
        return WEIGHT_OF_CORE * alike(core(asked), core(known)) + (1 - WEIGHT_OF_CORE) * alike(asked, known);
    }

    private static String core(String name) {
        return RANK.matcher(name).replaceFirst("");
    }

    private static double alike(String asked, String known) {
        if (asked.equals(known)) {
            return 1;
        }
        String shorter = asked.length() <= known.length() ? asked : known;
        String longer = asked.length() <= known.length() ? known : asked;
        double share = (double) shorter.length() / longer.length();
        if (shorter.length() > 1 && longer.contains(shorter)) {
            return 0.7 + 0.25 * share;
        }
        if (shorter.length() > 1 && leavesOut(longer, shorter)) {
            return 0.55 + 0.3 * share;
        }
        return 0.5 * (1 - (double) edits(asked, known) / longer.length()) + 0.5 * pairsInCommon(asked, known);
    }

    /** Whether one gets from the longer to the shorter by leaving characters out. */
    private static boolean leavesOut(String longer, String shorter) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[b.length()];
    }

    /** Dice's coefficient over pairs of neighbouring characters. */
    public static double pairsInCommon(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i < a.length() - 1; i++) {
            pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i < b.length() - 1; i++) {
            if (pairs.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (a.length() + b.length() - 2);
    }
}
