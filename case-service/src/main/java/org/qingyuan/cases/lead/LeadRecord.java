package org.qingyuan.cases.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that was put on record in the course of a lead. */
@Entity
@Immutable
@Table(name = "lead_record")
public class LeadRecord {
    @Id
    public UUID id;

    public UUID lead;

    @Enumerated(EnumType.STRING)
    public RecordKind kind;

    @Enumerated(EnumType.STRING)
    public LeadStage stage;

    public int visit;
    public LocalDate heldOn;
    public UUID corrects;
    public UUID file;
    public byte[] sealed;
    public UUID addedBy;
    public Instant addedAt;

    String place() {
        return "record " + id;
    }
}
