package org.qingyuan.responsibility.record.preview;

import java.util.List;

/**
 * What the page can show of a file without saving it. PDF, IMAGE, VIDEO and AUDIO are drawn by the browser from the bytes;
 * of the others the service takes the words out.
 *
 * @param text paragraphs, of TEXT
 * @param sheets of TABLE
 * @param cut whether there is more than is shown
 */
public record EvidencePreview(Kind kind, List<String> text, List<Sheet> sheets, boolean cut) {
    public enum Kind {
        PDF,
        IMAGE,
        VIDEO,
        AUDIO,
        TEXT,
        TABLE,
        /** To be saved and opened elsewhere. */
        NONE
    }

    /** @param rows cells as they are shown in the table program */
    public record Sheet(String name, List<List<String>> rows) {}

    static EvidencePreview drawn(Kind kind) {
        return new EvidencePreview(kind, List.of(), List.of(), false);
    }
}
