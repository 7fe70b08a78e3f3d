package org.qingyuan.cases.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 涉密事件: content that should never have been stored. The report is due in 24 real hours. */
@Entity
@Table(name = "incident")
public class Incident {
    @Schema(name = "IncidentState")
    public enum State {
        /** 已封存. */
        OPEN,
        /** 已报告. */
        REPORTED,
        /** 已销毁. */
        DESTROYED,
        /** 已解除. */
        RELEASED
    }

    @Id
    public UUID id;

    public String bureau;

    /** One of these four says what it is about. */
    public UUID lead;

    public UUID petition;
    public UUID supervision;
    public UUID transfer;
    public UUID foundBy;
    public Instant foundAt;
    public Instant reportDueAt;
    public Instant reportedAt;

    @Enumerated(EnumType.STRING)
    public State state;

    public String instruction;
    public UUID decidedBy;
    public LocalDate decidedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<IncidentCopy> copies;

    @Version
    public int version;

    IncidentKind kind() {
        return lead != null
                ? IncidentKind.LEAD
                : petition != null
                        ? IncidentKind.PETITION
                        : supervision != null ? IncidentKind.SUPERVISION : IncidentKind.TRANSFER;
    }

    UUID object() {
        return switch (kind()) {
            case LEAD -> lead;
            case PETITION -> petition;
            case SUPERVISION -> supervision;
            case TRANSFER -> transfer;
        };
    }

    void about(IncidentRequest request) {
        switch (request.kind()) {
            case LEAD -> lead = request.object();
            case PETITION -> petition = request.object();
            case SUPERVISION -> supervision = request.object();
            case TRANSFER -> transfer = request.object();
        }
    }

    boolean is(IncidentRequest request) {
        return kind() == request.kind() && object().equals(request.object());
    }
}
