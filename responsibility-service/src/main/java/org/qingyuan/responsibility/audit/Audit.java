package org.qingyuan.responsibility.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 经济责任审计 of one leader. */
@Entity
public class Audit {
    @Id
    public UUID id;

    public String bureau;
    public UUID post;
    public UUID person;

    @Enumerated(EnumType.STRING)
    public AuditKind kind;

    public LocalDate plannedOn;
    public String auditor;
    public String note;

    @Enumerated(EnumType.STRING)
    public AuditState state;

    public UUID obligation;
    public LocalDate startedOn;
    public LocalDate coversFrom;
    public LocalDate coversTo;
    public LocalDate reportedOn;
    public String reportNo;

    @Enumerated(EnumType.STRING)
    public AuditOpinion opinion;

    public Integer findings;
    public BigDecimal amount;
    public String problems;
    public LocalDate rectifyBy;
    public Integer corrected;
    public String[] uses = {};
    public String use;
    public LocalDate appliedOn;
    public UUID record;
    public UUID createdBy;
    public Instant createdAt;
    public Instant changedAt;

    @Version
    public int version;

    boolean same(AuditRequest request) {
        return post.equals(request.post())
                && (request.person() == null || person.equals(request.person()))
                && kind == request.kind()
                && plannedOn.equals(request.plannedOn())
                && auditor.equals(request.auditor().strip())
                && note.equals(request.note().strip());
    }
}
