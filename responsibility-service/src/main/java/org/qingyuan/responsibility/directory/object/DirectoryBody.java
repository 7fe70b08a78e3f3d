package org.qingyuan.responsibility.directory.object;

import java.time.LocalDate;

/**
 * An object of the directory as it is put, kept in the history and handed to other services: one shape for all three.
 */
public interface DirectoryBody {
    ObjectKind objectKind();

    /** Code of the bureau that the object belongs to. */
    String bureau();

    /** The UUID as text; of a bureau its code. */
    String objectId();

    /** First day on which the object holds; null if it always did. */
    default LocalDate validFrom() {
        return null;
    }

    /** Last day on which the object holds; null until further notice. */
    default LocalDate validTo() {
        return null;
    }
}
