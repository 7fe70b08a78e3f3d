package org.qingyuan.responsibility.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** 佐证材料: a file that shows that a record is true. A removed one is kept, out of sight. */
@Entity
public class Evidence {
    @Id
    public UUID id;

    public String bureau;
    public UUID record;
    public UUID file;
    public String name;
    public String mediaType;
    public long size;
    public String sha256;
    public UUID addedBy;
    public Instant addedAt;
    public Instant removedAt;
}
