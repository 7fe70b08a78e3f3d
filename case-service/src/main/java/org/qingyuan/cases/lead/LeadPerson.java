package org.qingyuan.cases.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody's duty on a lead, from a day to a day. */
@Entity
@Table(name = "lead_person")
public class LeadPerson {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID lead;
    public UUID person;
    public String side;

    @Enumerated(EnumType.STRING)
    public Duty duty;

    public String borrowedFrom;

    @Enumerated(EnumType.STRING)
    public LeadStage stage;

    public LocalDate fromDay;
    public LocalDate untilDay;
}
