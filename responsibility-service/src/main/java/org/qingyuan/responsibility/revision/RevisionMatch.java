package org.qingyuan.responsibility.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a person said about two parts of two versions: that they are one, or that a part has no counterpart. */
@Entity
@Table(name = "revision_match")
public class RevisionMatch {
    @Id
    public UUID id;

    /** The new version. */
    public UUID plan;

    @Enumerated(EnumType.STRING)
    public MatchKind kind;

    @Column(name = "old_part")
    public UUID oldPart;

    @Column(name = "new_part")
    public UUID newPart;

    public UUID decidedBy;

    boolean concerns(UUID part) {
        return part != null && (part.equals(oldPart) || part.equals(newPart));
    }
}
