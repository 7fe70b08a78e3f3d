package org.qingyuan.inspection.paper;

import java.time.Instant;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;

/** A feature with which files are handed in. */
public interface PaperSubject {
    PaperAbout about();

    /**
     * @param key as {@link PaperAbout} says
     * @throws Problem 404, 403 or 409 unless the caller may hand something in now
     */
    void requireOpen(Caller caller, UUID round, UUID object, String key);

    /** A file was handed in or withdrawn, in the same transaction. */
    default void changed(Caller caller, UUID round, UUID object, String key) {}

    /** @return whether a file of that moment may still be taken back: nobody has judged by it yet */
    default boolean revocable(String key, Instant handedIn) {
        return true;
    }

    /** @return whether the caller may know of it at all */
    boolean reads(Caller caller, UUID round, UUID object, String key);
}
