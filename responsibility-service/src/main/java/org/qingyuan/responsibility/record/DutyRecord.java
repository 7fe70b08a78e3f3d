package org.qingyuan.responsibility.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** 履职记录: what a unit did for one or several obligations. */
@Entity
@Table(name = "record")
public class DutyRecord {
    @Id
    public UUID id;

    public String bureau;
    public UUID unit;
    public LocalDate heldOn;
    public String title;
    public String content;
    public String participants;

    @Enumerated(EnumType.STRING)
    public RecordState state;

    /** Null for what a service told: then there is a notice. */
    public UUID recorder;

    public UUID notice;
    public UUID signer;
    public UUID acceptor;

    /** In whose place the signer signed. */
    public UUID signedFor;

    /** In whose place the acceptor accepted. */
    public UUID acceptedFor;

    @Enumerated(EnumType.STRING)
    public AcceptingSide acceptingSide;

    public UUID acceptingUnit;
    public LocalDate acceptedOn;
    public String hash;
    public Instant createdAt;
    public Instant changedAt;

    @Version
    public int version;

    @ElementCollection
    @CollectionTable(name = "record_obligation", joinColumns = @JoinColumn(name = "record"))
    @Column(name = "obligation")
    public Set<UUID> obligations = new TreeSet<>();

    public boolean editable() {
        return state == RecordState.DRAFT || state == RecordState.RETURNED;
    }
}
