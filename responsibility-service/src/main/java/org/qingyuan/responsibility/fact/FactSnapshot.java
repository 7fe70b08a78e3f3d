package org.qingyuan.responsibility.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 事实快照: the figures of a period as they were known on a day; never changed. */
@Entity
@Immutable
public class FactSnapshot {
    @Id
    public UUID id;

    public String bureau;

    @Column(name = "period_from")
    public LocalDate from;

    @Column(name = "period_to")
    public LocalDate to;

    public LocalDate asOf;
    public String hash;
    public int facts;
    public String madeBy;
    public Instant madeAt;
    public String idempotencyKey;
}
