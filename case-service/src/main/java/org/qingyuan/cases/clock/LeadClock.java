package org.qingyuan.cases.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.rules.Limit;

/** Something that must be done by a day. */
@Entity
@Table(name = "lead_clock")
public class LeadClock {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID lead;

    @Enumerated(EnumType.STRING)
    public ClockKind kind;

    public LocalDate starts;
    public LocalDate firstDue;
    public LocalDate due;

    @JdbcTypeCode(SqlTypes.JSON)
    public Limit basis;

    public int extensions;
    public boolean superiorDue;
    public LocalDate suspendedOn;
    public LocalDate stoppedOn;
    public int urged;
}
