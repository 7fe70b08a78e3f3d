package org.qingyuan.responsibility.subtask;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 子任务: a part of an obligation that a unit gives to one of its posts or people. A removed one is kept, out of sight. */
@Entity
public class Subtask {
    @Id
    public UUID id;

    public String bureau;
    public UUID obligation;
    public UUID unit;
    public String title;

    @Enumerated(EnumType.STRING)
    public AssigneeKind assigneeKind;

    public UUID assignee;
    public LocalDate due;
    public LocalDate doneOn;
    public UUID doneBy;
    public UUID record;
    public UUID createdBy;
    public Instant createdAt;
    public Instant changedAt;
    public Instant removedAt;

    @Version
    public int version;
}
