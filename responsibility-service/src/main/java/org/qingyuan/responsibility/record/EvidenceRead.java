package org.qingyuan.responsibility.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody looked into a piece of evidence. */
@Entity
public class EvidenceRead {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID evidence;
    public UUID person;

    /** As the caller was called at that time. */
    public String name;

    @Enumerated(EnumType.STRING)
    public How how;

    public Instant at;

    public enum How {
        DOWNLOAD,
        /** Shown in the page without being saved. */
        PREVIEW,
        /** Taken along with the whole ledger of a year. */
        ARCHIVE
    }
}
