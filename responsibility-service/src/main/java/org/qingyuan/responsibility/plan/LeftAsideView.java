package org.qingyuan.responsibility.plan;

import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;

/**
 * A part of the document that was not read as the plan.
 *
 * @param at where it stands, in the document's own terms
 * @param name its title or its first words
 * @param message the reason in words
 */
public record LeftAsideView(String at, String name, LeftAsideReason reason, String message) {
    public static LeftAsideView of(LeftAside part, Language language) {
        LeftAsideReason reason = part.reason();
        return new LeftAsideView(part.at(), part.name(), reason, language == Language.EN ? reason.en() : reason.zh());
    }
}
