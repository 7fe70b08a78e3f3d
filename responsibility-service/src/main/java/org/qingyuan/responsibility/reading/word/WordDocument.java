package org.qingyuan.responsibility.reading.word;

import java.util.List;

/** What stands in a document, in its order, as far as a table and its title need it. */
public record WordDocument(String file, List<Block> blocks) {

    public sealed interface Block permits Paragraph, Grid {}

    /** A paragraph outside of tables, trimmed; may be empty. */
    public record Paragraph(String text) implements Block {}
}
