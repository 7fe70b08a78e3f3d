package org.qingyuan.responsibility.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A file on its way in pieces. */
@Entity
public class MediaUpload {
    @Id
    public UUID id;

    public String bureau;
    public UUID person;
    public String name;
    public long length;
    public long received;
    public Instant createdAt;
    public Instant changedAt;

    boolean whole() {
        return received == length;
    }
}
