package org.qingyuan.kit.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.qingyuan.kit.caller.Caller;

@Entity
@Immutable
@Table(name = "stored_file")
class FileRow {
    @Id
    UUID id;

    String bureau;
    UUID unit;
    String name;
    long size;

    @Column(name = "media_type")
    String mediaType;

    String sha256;
    UUID blob;

    @Column(name = "stored_at")
    Instant storedAt;

    protected FileRow() {}

    FileRow(UUID id, Caller caller, Staged staged, UUID blob, Instant storedAt) {
        this.id = id;
        this.bureau = caller.bureau();
        this.unit = caller.unit();
        this.name = staged.name();
        this.size = staged.size();
        this.mediaType = staged.mediaType();
        this.sha256 = staged.sha256();
        this.blob = blob;
        this.storedAt = storedAt;
    }

    StoredFile view() {
        return new StoredFile(id, name, size, mediaType, sha256);
    }
}
