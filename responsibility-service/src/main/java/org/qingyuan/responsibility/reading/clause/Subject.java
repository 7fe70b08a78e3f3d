package org.qingyuan.responsibility.reading.clause;

import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;

/**
 * Who a clause says acts.
 *
 * @param text as printed
 * @param span of the subject's words
 * @param outside of the bureau: a body that none of its units is
 */
record Subject(Span span, String text, OwedBy owedBy, Sharing sharing, boolean outside) {
    /** A person's own act does not make the person an organiser. */
    boolean person() {
        return owedBy == OwedBy.LEADER || owedBy == OwedBy.PERSON;
    }
}
