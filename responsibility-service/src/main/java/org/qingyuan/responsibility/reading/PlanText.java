package org.qingyuan.responsibility.reading;

import java.util.List;

/**
 * A responsibility table as it was read from its document: the words, what they were read as, and what a person must
 * settle.
 *
 * @param leftAside parts of the document that are no part of the plan
 * @param flags doubts about the table as a whole; those about one task stand in its row
 */
public record PlanText(Particulars particulars, List<RowText> rows, List<LeftAside> leftAside, List<FlagText> flags) {
    public String title() {
        return particulars.title();
    }
}
