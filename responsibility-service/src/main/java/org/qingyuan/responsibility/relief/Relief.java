package org.qingyuan.responsibility.relief;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** 免除·延期: a unit's request that obligations of its own be exempted or postponed, and what was decided on it. */
@Entity
public class Relief {
    @Id
    public UUID id;

    public String bureau;
    public UUID unit;

    @Enumerated(EnumType.STRING)
    public ReliefKind kind;

    /** The new due date that is asked for. */
    public LocalDate until;

    public String reason;
    public String basis;

    @Enumerated(EnumType.STRING)
    public ReliefState state;

    public UUID drafter;
    public UUID submitter;

    /** The absent one in whose place the submitter asked. */
    public UUID submittedFor;

    public UUID approver;
    public UUID approvedFor;
    public UUID approverUnit;

    @Enumerated(EnumType.STRING)
    public ApprovingSide approvingSide;

    public LocalDate decidedOn;
    public LocalDate revokedOn;
    public Instant createdAt;
    public Instant changedAt;

    @Version
    public int version;

    @ElementCollection
    @CollectionTable(name = "relief_obligation", joinColumns = @JoinColumn(name = "relief"))
    @Column(name = "obligation")
    public Set<UUID> obligations = new TreeSet<>();

    public boolean editable() {
        return state == ReliefState.DRAFT;
    }
}
