package org.qingyuan.cases.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who reported, sealed with the lead's vault key. */
@Entity
@Table(name = "vault_identity")
public class VaultIdentity {
    @Id
    public UUID lead;

    public byte[] sealed;
}
