package org.qingyuan.cases.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Under the id that the outside system gave it: two of them may draw the same. */
@Entity
@Table(name = "transfer_original")
@IdClass(TransferOriginal.Key.class)
public class TransferOriginal {
    public record Key(UUID transfer, UUID id) {}

    @Id
    public UUID transfer;

    @Id
    public UUID id;

    public long size;
    public byte[] sealedName;
    public byte[] bytes;

    String place() {
        return place(id);
    }

    static String place(UUID id) {
        return "original:" + id;
    }
}
