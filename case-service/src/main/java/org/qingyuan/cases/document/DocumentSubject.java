package org.qingyuan.cases.document;

import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;

/** What documents are about, as the feature that owns it tells. Whoever sees the thing itself sees what was written about it. */
public interface DocumentSubject {
    AboutKind about();

    /**
     * @param writes whether the caller may draft and issue; whoever does not sees what was issued
     * @param fields what is known for a template, by the names of its fields
     */
    record Sight(boolean writes, Map<String, String> fields) {}

    /** @throws Problem 404 when the caller may not know of it */
    Sight look(Caller caller, UUID about);
}
