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
@Table(name = "lead_incident")
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

    public UUID lead;
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
}
