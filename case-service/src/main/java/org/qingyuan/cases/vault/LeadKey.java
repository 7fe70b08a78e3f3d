package org.qingyuan.cases.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A data key of one lead, wrapped by a master key; its bytes are gone once the contents were destroyed. */
@Entity
@Table(name = "lead_key")
@IdClass(LeadKey.Key.class)
public class LeadKey {
    public record Key(UUID lead, KeyUse use) {}

    @Id
    public UUID lead;

    @Id
    @Enumerated(EnumType.STRING)
    public KeyUse use;

    public int wrappedBy;
    public byte[] wrapped;
}
