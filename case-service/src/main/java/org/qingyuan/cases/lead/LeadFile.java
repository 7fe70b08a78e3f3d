package org.qingyuan.cases.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A paper of the case: a redacted copy, evidence, a signed scan. Sealed with the lead's case key. */
@Entity
@Table(name = "lead_file")
public class LeadFile {
    @Id
    public UUID id;

    public UUID lead;
    public String mediaType;
    public long size;
    public byte[] sealedName;
    public byte[] bytes;
    public UUID addedBy;
    public Instant addedAt;

    String place() {
        return "file " + id;
    }
}
