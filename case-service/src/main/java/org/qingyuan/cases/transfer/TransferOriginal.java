package org.qingyuan.cases.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "transfer_original")
public class TransferOriginal {
    @Id
    public UUID id;

    public UUID transfer;
    public long size;
    public byte[] sealedName;
    public byte[] bytes;

    String place() {
        return "original:" + id;
    }
}
