package org.qingyuan.responsibility.relief;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 依据材料: a paper that a request rests on. A removed one is kept, out of sight. */
@Entity
@Table(name = "relief_file")
public class ReliefFile {
    @Id
    public UUID id;

    public UUID relief;
    public UUID file;
    public String name;
    public String mediaType;
    public long size;
    public String sha256;
    public UUID addedBy;
    public Instant addedAt;
    public Instant removedAt;
}
