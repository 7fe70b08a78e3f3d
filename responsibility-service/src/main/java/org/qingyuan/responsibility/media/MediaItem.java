package org.qingyuan.responsibility.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A picture or a video of the library. */
@Entity
public class MediaItem {
    @Id
    public UUID id;

    public String bureau;
    public UUID unit;
    public String collection;
    public String title;
    public String description;
    public String[] tags = {};

    @Enumerated(EnumType.STRING)
    public MediaKind kind;

    public UUID file;
    public UUID thumbnail;
    public String mediaType;
    public long size;
    public String sha256;

    /** Counted in the database, so that two who open it at once are two. */
    @Column(updatable = false)
    public long views;

    public UUID addedBy;
    public Instant addedAt;
    /** The business day, for figures of a period. */
    public LocalDate addedOn;

    public Instant removedAt;

    @Version
    public int version;
}
