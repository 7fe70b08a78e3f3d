package org.qingyuan.responsibility.reading.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lists that a document defines: {@code numbering.xml}, and the styles that number their paragraphs. */
record ListLevels(Map<String, Map<Integer, Level>> lists, Map<String, Instance> instances, Map<String, Style> styles) {
    static final ListLevels NONE = new ListLevels(Map.of(), Map.of(), Map.of());

    /** What no document nests deeper. */
    private static final int MAX_STYLES = 20;

    /**
     * @param text with %1 for the number of the first level
     * @param restart the level, from 1, after which this one begins again; 0 for never, null for after any above it
     * @param style of the paragraphs that are of this level by their style alone
     * @param arabic whether the numbers of the levels above are written in Arabic digits here
     */
    record Level(int start, String format, String text, Integer restart, String style, boolean arabic) {
        static final Level PLAIN = new Level(1, "decimal", "", null, null, false);
    }

    /** @param starts numbers to begin with, once, by level */
    record Instance(String list, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    /** Null for what the style does not say. */
    record Style(String basedOn, String instance, Integer level) {}

    /** A paragraph of a list. */
    record Place(String instance, int level) {}

    /**
     * Where a paragraph stands, by its own words and else by its style; null where it is in no list.
     *
     * @param instance "0" takes a paragraph out of the list of its style
     */
    Place place(String style, String instance, Integer level) {
        String named = instance;
        Integer depth = level;
        String owner = style;
        Set<String> seen = new HashSet<>();
        for (String id = style; named == null && id != null && seen.size() < MAX_STYLES && seen.add(id); ) {
            Style found = styles.get(id);
            if (found == null) {
                break;
            }
            named = found.instance();
            depth = depth == null ? found.level() : depth;
            owner = id;
            id = found.basedOn();
        }
        if (named == null || !instances.containsKey(named)) {
            return null;
        }
        int at = depth != null ? depth : instance != null ? 0 : ofStyle(named, owner);
        return at < 0 || at > 8 ? null : new Place(named, at);
    }

    private int ofStyle(String instance, String style) {
        return lists.getOrDefault(instances.get(instance).list(), Map.of()).entrySet().stream()
                .filter(level -> style != null && style.equals(level.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    Level level(Instance instance, int level) {
        Level own = instance.levels().get(level);
        return own != null ? own : lists.getOrDefault(instance.list(), Map.of()).getOrDefault(level, Level.PLAIN);
    }

    ListLevels withStyles(Map<String, Style> of) {
        return new ListLevels(lists, instances, new HashMap<>(of));
    }
}
