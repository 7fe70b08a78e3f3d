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
    /** 新入职教师: what is asked is asked once for each. */
    boolean isNew() {
        return person() && Lexicon.NEWLY.matcher(text.replaceAll("\\s", "")).matches();
    }

    /** A person's own act does not make the person an organiser. */
    boolean person() {
        return owedBy == OwedBy.LEADER || owedBy == OwedBy.PERSON;
    }
}
