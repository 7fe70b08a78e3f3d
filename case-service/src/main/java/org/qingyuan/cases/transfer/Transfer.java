package org.qingyuan.cases.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.cases.vault.ParcelCipher;

/** 移交收件. What it says is in {@link #sealed}, and gone once it was settled. */
@Entity
public class Transfer {
    @Id
    public UUID id;

    /** At whose desk it lies. */
    public String bureau;

    /** For whom it was handed in, and by which account. */
    public String origin;

    public String account;

    @Enumerated(EnumType.STRING)
    public TransferSystem system;

    public String outsideNumber;
    public byte[] digest;
    public LocalDate receivedOn;
    public int originals;

    @Enumerated(EnumType.STRING)
    public TransferState state;

    @Enumerated(EnumType.STRING)
    public TransferReason reason;

    public UUID lead;
    public UUID decidedBy;
    public LocalDate decidedOn;
    public LocalDate acknowledgedOn;
    public boolean frozen;
    public Integer wrappedBy;
    public byte[] wrapped;
    public byte[] sealed;

    @Version
    public int version;

    ParcelCipher.Key key() {
        return new ParcelCipher.Key(wrappedBy, wrapped);
    }

    void keep(ParcelCipher.Key key) {
        wrappedBy = key.by();
        wrapped = key.wrapped();
    }

    /** Leaves the number and what became of it. */
    void empty() {
        wrappedBy = null;
        wrapped = null;
        sealed = null;
    }
}
