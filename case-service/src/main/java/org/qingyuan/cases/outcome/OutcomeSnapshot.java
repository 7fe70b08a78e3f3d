package org.qingyuan.cases.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The outcomes announced within a period, as they were known on a day; never changed. */
@Entity
@Immutable
class OutcomeSnapshot {
    @Id
    UUID id;

    String bureau;

    @Column(name = "period_from")
    LocalDate from;

    @Column(name = "period_to")
    LocalDate to;

    LocalDate asOf;
    String hash;
    int outcomes;
    String madeBy;
    Instant madeAt;
    String idempotencyKey;
}
