package org.qingyuan.inspection.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A democratic appraisal or a survey. Its ballots are nowhere but in the counts of its groups. */
@Entity
public class Poll {
    @Id
    public UUID id;

    public String bureau;
    public UUID round;

    @Enumerated(EnumType.STRING)
    public PollKind kind;

    public String title;

    @JdbcTypeCode(SqlTypes.JSON)
    public PollDefinition definition;

    @Enumerated(EnumType.STRING)
    public PollState state;

    public UUID madeBy;
    public LocalDate madeOn;
    public LocalDate openedOn;
    public LocalDate closedOn;
    public String reason = "";
    public UUID annulAskedBy;
    public LocalDate annulAskedOn;
    public UUID annulledBy;
    public boolean scrubbed;

    @Version
    public int version;
}
