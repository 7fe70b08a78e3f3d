package org.qingyuan.cases.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingyuan.cases.rules.ApproverRole;

/** One approval in the chain of a proposal. */
@Entity
@Table(name = "lead_approval")
@IdClass(LeadApproval.Key.class)
public class LeadApproval {
    public record Key(UUID proposal, int ordinal) {}

    @Schema(name = "ApprovalState")
    public enum State {
        WAITING,
        APPROVED,
        REFUSED
    }

    @Id
    public UUID proposal;

    @Id
    public int ordinal;

    public UUID lead;

    @Enumerated(EnumType.STRING)
    public ApproverRole role;

    @Enumerated(EnumType.STRING)
    public ApproverRole insteadOf;

    @Enumerated(EnumType.STRING)
    public State state;

    public UUID person;
    public LocalDate decidedOn;
    public byte[] sealed;
}
