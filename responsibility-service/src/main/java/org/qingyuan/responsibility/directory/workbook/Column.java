package org.qingyuan.responsibility.directory.workbook;

import java.util.List;

/**
 * @param header as it stands in the first row
 * @param field the component of the body that it fills
 * @param needed whether a row without it is wrong
 * @param choices the only words allowed; empty if any are
 */
public record Column(String header, String field, boolean needed, List<String> choices) {
    public static Column needed(String header, String field) {
        return new Column(header, field, true, List.of());
    }

    public static Column optional(String header, String field) {
        return new Column(header, field, false, List.of());
    }

    Column of(List<String> words) {
        return new Column(header, field, needed, words);
    }
}
