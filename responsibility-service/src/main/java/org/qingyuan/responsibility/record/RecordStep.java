package org.qingyuan.responsibility.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One act that was done to a record; never changed. */
@Entity
@Table(name = "record_act")
public class RecordStep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID record;

    @Enumerated(EnumType.STRING)
    public RecordAct act;

    @Enumerated(EnumType.STRING)
    public RecordState fromState;

    @Enumerated(EnumType.STRING)
    public RecordState toState;

    public UUID person;

    /** The absent one in whose place the person acted. */
    public UUID onBehalfOf;

    public Instant at;
    public LocalDate businessDay;
    public String reason;
}
