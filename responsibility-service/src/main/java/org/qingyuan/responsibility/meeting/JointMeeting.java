package org.qingyuan.responsibility.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 联席会议. Its members' lines, figures and action items are rows of their own. */
@Entity
public class JointMeeting {
    @Id
    public UUID id;

    public String bureau;

    @Enumerated(EnumType.STRING)
    public MeetingKind kind;

    public UUID unit;
    public String title;
    public LocalDate heldOn;
    public String place;
    public UUID chair;
    public String partner;
    public LocalDate collectBy;
    public String agenda;

    @Enumerated(EnumType.STRING)
    public MeetingState state;

    public String decisions = "";
    public String analysis = "";
    public Integer attendees;
    public boolean outcomeSaved;
    public String minutesNo;
    public LocalDate issuedOn;
    public UUID record;
    public UUID createdBy;
    public Instant createdAt;
    public Instant changedAt;

    @Version
    public int version;
}
