package org.qingyuan.cases.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/** One act that was done to a lead. {@code act} is null for the registration itself. */
@Entity
@Immutable
@Table(name = "lead_step")
public class LeadStep {
    /** The words that go with an act. @param was what the lead said before it was put right; null for every other act */
    public record Words(
            String reason, String recipient, @Nullable Was was) {}

    /** Whom a lead was about. */
    public record Was(
            String subjectName,
            @Nullable UUID subjectPerson,
            @Nullable String subjectUnitName,
            @Nullable String subjectPost,
            SubjectRank subjectRank,
            MatterKind matterKind,
            List<UUID> named) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID lead;
    public String act;

    @Enumerated(EnumType.STRING)
    public LeadStage fromStage;

    @Enumerated(EnumType.STRING)
    public LeadStage toStage;

    public int visit;
    public UUID person;
    public Instant at;
    public LocalDate businessDay;
    public byte[] sealed;
}
