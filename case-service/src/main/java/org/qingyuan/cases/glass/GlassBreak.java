package org.qingyuan.cases.glass;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.cases.rules.ApproverRole;

/** 紧急查阅: somebody who does not see a lead asked to, and what became of it. */
@Entity
@Table(name = "lead_glass")
class GlassBreak {
    @Id
    UUID id;

    String bureau;
    UUID person;
    int year;
    int number;

    /** Null where there is no such lead, or it is none for this person. */
    UUID lead;

    byte[] sealed;
    LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    GlassState state;

    UUID decidedBy;
    LocalDate decidedOn;
    LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    ApproverRole shownTo;

    UUID seenBy;
    LocalDate seenOn;
    UUID endedBy;

    @Version
    int version;

    String place() {
        return "glass " + id;
    }

    String numbered() {
        return year + "-" + number;
    }
}
