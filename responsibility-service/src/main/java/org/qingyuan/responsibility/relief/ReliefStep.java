package org.qingyuan.responsibility.relief;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One act that was done to a request for relief; never changed. */
@Entity
@Table(name = "relief_act")
public class ReliefStep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID relief;

    @Enumerated(EnumType.STRING)
    public ReliefAct act;

    @Enumerated(EnumType.STRING)
    public ReliefState fromState;

    @Enumerated(EnumType.STRING)
    public ReliefState toState;

    public UUID person;
    public Instant at;
    public LocalDate businessDay;
    public String reason;
}
