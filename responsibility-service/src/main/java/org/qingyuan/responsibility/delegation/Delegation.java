package org.qingyuan.responsibility.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 代理: for some days a deputy signs or accepts in somebody's place. */
@Entity
public class Delegation {
    @Id
    public UUID id;

    public String bureau;
    public UUID unit;
    public UUID delegator;
    public UUID deputy;
    public String[] capacities;
    public LocalDate starts;
    public LocalDate ends;
    public String reason;
    public Instant createdAt;
    public LocalDate revokedOn;
    public String revokedReason;

    @Version
    public int version;
}
