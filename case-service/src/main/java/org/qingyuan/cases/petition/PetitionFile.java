package org.qingyuan.cases.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A letter, a picture or a recording that belongs to a petition. */
@Entity
class PetitionFile {
    @Id
    UUID id;

    UUID petition;
    UUID file;
    String name;
    String mediaType;
    long size;
    String sha256;
    UUID addedBy;
    Instant addedAt;
    Instant removedAt;
    UUID removedBy;
}
