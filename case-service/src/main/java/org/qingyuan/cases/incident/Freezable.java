package org.qingyuan.cases.incident;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;

/** Something in which classified content can turn up: how it is frozen, what copies there are, and how it is destroyed. */
public interface Freezable {
    /** @param reference by what those who work on it know it; null where the number stands inside it alone */
    record Held(UUID id, String bureau, @Nullable String reference, boolean frozen) {}

    IncidentKind kind();

    /** For whoever comes upon the content. @throws Problem 404 may not know of it; 403 not his to freeze */
    Held find(Caller caller, UUID id);

    /** For those who carry the procedure out, frozen or not. @throws Problem 404 may not know of it; 403 not his */
    Held run(Caller caller, UUID id);

    void freeze(UUID id, boolean frozen);

    /** Takes the contents away. It stays frozen: frame and number remain. */
    void destroy(Caller caller, UUID id);

    List<IncidentCopy> copies(UUID id);

    /** Acts of the trail by which somebody read it. */
    List<String> readings();
}
