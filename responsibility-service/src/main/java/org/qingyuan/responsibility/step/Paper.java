package org.qingyuan.responsibility.step;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** A file that somebody handed in with a thing. A removed one is kept, out of sight. */
@MappedSuperclass
public abstract class Paper {
    @Id
    public UUID id;

    public UUID file;
    public String name;
    public String mediaType;
    public long size;
    public String sha256;
    public UUID addedBy;
    public Instant addedAt;
    public Instant removedAt;

    public void add(Caller caller, UUID as, String named, StoredFile stored) {
        id = as;
        file = stored.id();
        name = named;
        mediaType = stored.mediaType();
        size = stored.size();
        sha256 = stored.sha256();
        addedBy = caller.person();
        addedAt = Instant.now();
    }

    /**
     * For an id that is taken: the same bytes again are the same paper.
     *
     * @param owned whether it belongs to the thing that it is handed in with now
     * @throws Problem 409 when it is another's, was removed, or holds other bytes
     */
    public void requireSame(boolean owned, StoredFile stored) {
        if (!owned || removedAt != null || !sha256.equals(stored.sha256())) {
            throw new Problem(BaseProblem.CONFLICT);
        }
    }
}
