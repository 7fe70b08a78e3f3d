package org.qingyuan.responsibility.directory.object;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

@MappedSuperclass
@IdClass(BureauKey.class)
public abstract class BureauObject {
    @Id
    public String bureau;

    @Id
    public UUID id;

    @Version
    public int version;

    public int version() {
        return version;
    }
}
