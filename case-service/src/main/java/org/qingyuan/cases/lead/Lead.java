package org.qingyuan.cases.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.cases.rules.Disposal;
import org.qingyuan.cases.rules.Handling;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.SubjectRank;

/** 线索. What it says is in {@link #sealed}. */
@Entity
public class Lead {
    @Id
    public UUID id;

    public String bureau;
    public int year;
    public int number;
    public UUID ruleSet;

    @Enumerated(EnumType.STRING)
    public LeadSource source;

    public boolean repeated;

    @Enumerated(EnumType.STRING)
    public Naming naming;

    public boolean verified;

    @Enumerated(EnumType.STRING)
    public SubjectRank subjectRank;

    @Enumerated(EnumType.STRING)
    public MatterKind matterKind;

    @Enumerated(EnumType.STRING)
    public LeadStage stage;

    public int visit;

    /** The visit from which on it is about its present subject; 0 from the first on. */
    public int subjectSince;

    /** Of the subject, as a keyed digest: for the figures. */
    public byte[] subjectUnit;

    public LocalDate stageSince;
    public LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    public Disposal disposal;

    public boolean hasSummary;
    public byte[] sealed;
    public boolean restricted;
    public boolean frozen;
    public UUID joinedInto;
    public boolean superiorSees;
    public boolean belongsAbove;
    public LocalDate superiorDue;
    public String outsideSystem;
    public String outsideNumber;

    @Enumerated(EnumType.STRING)
    public ExchangeState exchangeState;

    public LocalDate closedOn;
    public UUID registeredBy;
    public Instant registeredAt;

    @Version
    public int version;

    /**
     * What turned out to be about one of the organ's own heads, or somebody of the office, or the superior's by rank, is only handed
     * over. What came up from below is the superior's by that very rank, and handled here.
     */
    Handling handling(RuleSet rules) {
        Handling byRank = rules.handling(subjectRank, matterKind);
        if (belongsAbove) {
            return Handling.SUPERIOR;
        }
        return byRank == Handling.SUPERIOR ? Handling.HANDLE : byRank;
    }

    /** Where the contents lie, for the cipher. */
    public String place() {
        return "lead";
    }
}
