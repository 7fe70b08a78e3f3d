package org.qingyuan.responsibility.unitproposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.unit.UnitKind;

/** 新单位申请: a unit that a table names and the directory does not know, asked of whoever keeps the directory. */
@Entity
@Table(name = "unit_proposal")
public class UnitProposal {
    @Id
    public UUID id;

    public String bureau;
    public String text;
    public String name;

    @Enumerated(EnumType.STRING)
    public UnitKind kind;

    public UUID parent;
    public LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    public ProposalState state;

    public UUID proposedBy;
    public Instant proposedAt;
    public UUID decidedBy;
    public Instant decidedAt;
    public String reason;
    public UUID unit;

    @Version
    public int version;
}
