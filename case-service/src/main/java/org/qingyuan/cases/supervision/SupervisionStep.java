package org.qingyuan.cases.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One thing that was done about an order; never changed. */
@Entity
@Table(name = "supervision_act")
class SupervisionStep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID supervision;

    @Enumerated(EnumType.STRING)
    SupervisionAct act;

    @Enumerated(EnumType.STRING)
    SupervisionState toState;

    UUID person;
    UUID unit;
    Instant at;
    LocalDate businessDay;
    LocalDate day;
    String words;
    UUID sent;
}
