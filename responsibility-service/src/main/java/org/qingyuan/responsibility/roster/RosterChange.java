package org.qingyuan.responsibility.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** An entry after one act. Never touched again. */
@Entity
@Immutable
public class RosterChange {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID entry;

    @Enumerated(EnumType.STRING)
    public RosterAct act;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> body;

    public String reason;
    public String byAccount;
    public UUID byPerson;
    public Instant at;
    public LocalDate businessDay;
}
