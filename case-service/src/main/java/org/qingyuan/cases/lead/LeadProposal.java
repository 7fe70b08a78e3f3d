package org.qingyuan.cases.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** 呈批: a step that waits for its approvals. */
@Entity
@Table(name = "lead_proposal")
public class LeadProposal {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID lead;

    @Enumerated(EnumType.STRING)
    public LeadAct act;

    public int visit;

    @Enumerated(EnumType.STRING)
    public ProposalState state;

    public UUID proposer;
    public LocalDate proposedOn;
    public byte[] sealed;

    @Version
    public int version;
}
