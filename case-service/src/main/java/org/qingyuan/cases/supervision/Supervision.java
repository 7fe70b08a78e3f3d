package org.qingyuan.cases.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** 督办事项: what is asked of some units until when. Holds only what it tells them. */
@Entity
class Supervision {
    @Id
    UUID id;

    String bureau;
    int year;
    int no;

    @Enumerated(EnumType.STRING)
    SupervisionKind kind;

    String title;
    String request;
    String partner;

    @Enumerated(EnumType.STRING)
    SupervisionState state;

    LocalDate issuedOn;
    Instant warnAt;
    Instant dueAt;
    UUID issuer;
    UUID issuerUnit;
    LocalDate closedOn;
    UUID closedBy;
    int urged;

    /** An incident is under way, or has destroyed it: it shows to nobody. */
    boolean frozen;

    Instant createdAt;
    Instant changedAt;

    @Version
    int version;

    @ElementCollection
    @CollectionTable(name = "supervision_unit", joinColumns = @JoinColumn(name = "supervision"))
    @Column(name = "unit")
    Set<UUID> units = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "supervision_excluded", joinColumns = @JoinColumn(name = "supervision"))
    @Column(name = "person")
    Set<UUID> excluded = new TreeSet<>();

    boolean runs() {
        return state != SupervisionState.CLOSED && state != SupervisionState.REVOKED;
    }

    /** Null once it is over; a report that waits to be looked at stops the clock of the units. */
    SupervisionLight light(Instant now) {
        if (!runs()) {
            return null;
        }
        if (state == SupervisionState.REPORTED) {
            return SupervisionLight.GREEN;
        }
        return now.isAfter(dueAt)
                ? SupervisionLight.RED
                : now.isBefore(warnAt) ? SupervisionLight.GREEN : SupervisionLight.YELLOW;
    }
}
