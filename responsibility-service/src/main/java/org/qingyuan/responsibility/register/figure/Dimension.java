package org.qingyuan.responsibility.register.figure;

/** By what entries are counted. */
public enum Dimension {
    UNIT("cast(e.unit as text)", "u.name", "u.ordinal"),
    CATEGORY("e.category", "e.category", "0"),
    GRADE("e.grade", "e.grade", "array_position(array['高', '中', '低'], e.grade)"),
    STATE("e.state", "e.state", "0"),
    OUTCOME("e.outcome", "e.outcome", "0"),
    LIKELIHOOD("cast(e.likelihood as text)", "cast(e.likelihood as text)", "e.likelihood"),
    IMPACT("cast(e.impact as text)", "cast(e.impact as text)", "e.impact"),
    YEAR("cast(e.year as text)", "cast(e.year as text)", "e.year");

    final String key;
    final String name;
    final String order;

    Dimension(String key, String name, String order) {
        this.key = key;
        this.name = name;
        this.order = order;
    }
}
