package org.qingyuan.responsibility.reading.document;

import java.util.List;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.LeftAside;

/**
 * What stands in a document, in its order, as far as a plan needs it; the same for every format.
 *
 * @param leftAside what the reader of the format did not take up, such as hidden sheets
 * @param flags what a person has to know about the whole document, such as hidden rows
 */
public record SourceDocument(String file, List<Block> blocks, List<LeftAside> leftAside, List<FlagText> flags) {

    public SourceDocument(String file, List<Block> blocks) {
        this(file, blocks, List.of(), List.of());
    }

    public sealed interface Block permits Paragraph, Grid {}

    /**
     * A paragraph outside of tables, trimmed; may be empty.
     *
     * @param at its place: ¶12 is the twelfth paragraph, #12 the twelfth line of a text
     */
    public record Paragraph(String text, String at) implements Block {}
}
