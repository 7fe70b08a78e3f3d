package org.qingyuan.cases.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 办结反馈: a batch of results told to the desk, and that the desk has it. */
@Entity
@Table(name = "lead_feedback")
public class LeadFeedback {
    @Id
    public UUID id;

    public String bureau;
    public UUID sentBy;
    public LocalDate sentOn;
    public UUID receivedBy;
    public LocalDate receivedOn;

    @Version
    public int version;
}
