package org.qingyuan.responsibility.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 事项: a course, a case, a person's promotion: something for which a duty is owed from that day on. */
@Entity
public class DutyEvent {
    @Id
    public UUID id;

    public String bureau;
    public UUID rosterEntry;
    public UUID person;
    public String title;
    public LocalDate occurredOn;
    public boolean confidential;
    public UUID unit;
    public UUID openedBy;
    public Instant openedAt;
    public LocalDate withdrawnOn;
    public UUID withdrawnBy;
    public String withdrawnReason;

    @Version
    public int version;
}
