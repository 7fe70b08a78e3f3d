package org.qingyuan.cases.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 原件: a letter or scan as it came in, sealed with the lead's vault key. */
@Entity
@Table(name = "vault_original")
public class VaultOriginal {
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
        return place(id);
    }

    static String place(UUID id) {
        return "original " + id;
    }
}
