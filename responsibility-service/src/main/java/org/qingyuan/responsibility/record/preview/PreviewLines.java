package org.qingyuan.responsibility.record.preview;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.record.preview.EvidencePreview.Kind;

/** The lines of a text that is shown in part; whoever reads the file stops when they are full. */
final class PreviewLines {
    /** All that is shown of one line or one cell. */
    static final int LETTERS = 2000;

    static final int MOST = 300;

    private static final String BETWEEN_CELLS = " ｜ ";

    private final List<String> text = new ArrayList<>();
    private String heading;

    /** Stands before the next line, if there is one. */
    void heading(String words) {
        heading = words;
    }

    void add(String words) {
        if (words.isBlank()) {
            return;
        }
        if (heading != null) {
            text.add(heading);
            heading = null;
        }
        text.add(shortened(words.strip()));
    }

    void row(List<? extends CharSequence> cells) {
        List<String> words = cells.stream().map(cell -> cell.toString().strip()).toList();
        if (words.stream().anyMatch(cell -> !cell.isEmpty())) {
            add(String.join(BETWEEN_CELLS, words));
        }
    }

    /** Whether there is more than is shown. */
    boolean full() {
        return text.size() > MOST;
    }

    EvidencePreview preview() {
        return text.isEmpty()
                ? EvidencePreview.drawn(Kind.NONE)
                : new EvidencePreview(
                        Kind.TEXT, List.copyOf(text.subList(0, Math.min(MOST, text.size()))), List.of(), full());
    }

    static String shortened(String text) {
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}
