package org.qingyuan.cases.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One act that was done to a petition; never changed. */
@Entity
@Table(name = "petition_act")
class PetitionStep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID petition;

    @Enumerated(EnumType.STRING)
    PetitionAct act;

    @Enumerated(EnumType.STRING)
    PetitionState fromState;

    @Enumerated(EnumType.STRING)
    PetitionState toState;

    UUID person;
    UUID unit;
    Instant at;
    LocalDate businessDay;
    String reason;
}
