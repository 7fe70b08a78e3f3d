package org.qingyuan.responsibility.reading.clause;

import java.util.Optional;
import org.qingyuan.responsibility.reading.clause.Draft.Form;

/** What a part without a time says by its words alone: a condition, people in a place, or something to reach. */
final class Forms {
    private Forms() {}

    /**
     * @param whole the part with the words before it that belong to it
     * @param words of the part, without its subject
     */
    static Optional<Form> of(Wording wording, Span whole, Span part, String words) {
        if (Lexicon.CONDITION.matcher(wording.masked(whole)).lookingAt()
                || Lexicon.CONDITION.matcher(words).lookingAt()) {
            return Optional.of(Form.CONDITION);
        }
        if (Lexicon.STAFF.matcher(wording.masked(part)).find()) {
            return Optional.of(Form.STAFF);
        }
        return Lexicon.TARGET.matcher(words).find() ? Optional.of(Form.TARGET) : Optional.empty();
    }
}
