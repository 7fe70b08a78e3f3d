package org.qingyuan.cases.document;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.Problem;

/** What documents are about, as the feature that owns it tells. Whoever sees the thing itself sees what was written about it. */
public interface DocumentSubject {
    AboutKind about();

    /** Who may ask about its documents at all; for anybody else there are none. */
    default String[] roles() {
        return new String[] {
            Roles.STAFF,
            Roles.UNIT_LEADER,
            Roles.DISCIPLINE,
            Roles.DISCIPLINE_HEAD,
            Roles.INTAKE,
            Roles.CASE_MANAGER,
            Roles.HANDLER
        };
    }

    /**
     * @param writes whether the caller may draft and issue; whoever does not sees what was issued
     * @param kinds which kinds he may write
     * @param fields what is known for a template, by the names of its fields
     */
    record Sight(boolean writes, Set<DocumentKind> kinds, Map<String, String> fields) {
        public Sight(boolean writes, Map<String, String> fields) {
            this(writes, EnumSet.allOf(DocumentKind.class), fields);
        }
    }

    /** @throws Problem 404 when the caller may not know of it */
    Sight look(Caller caller, UUID about);

    /** Where words and files of its documents are kept apart; null for the common store. */
    default @Nullable SealedKeeping keeping() {
        return null;
    }

    /** @throws Problem 422 for words that its readers must not find in a document */
    default void said(Caller caller, UUID about, Map<String, String> fields) {}

    /**
     * Words that were decided on, by the names of their fields: they go out, whatever the draft says.
     *
     * @throws Problem 409 when the thing is not where such a document is issued
     */
    default Map<String, String> settled(Caller caller, UUID about, DocumentKind kind) {
        return Map.of();
    }

    /** What issuing brings about besides. */
    default void issued(Caller caller, UUID about, DocumentKind kind, String number, UUID file) {}
}
