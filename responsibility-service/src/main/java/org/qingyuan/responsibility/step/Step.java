package org.qingyuan.responsibility.step;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.qingyuan.kit.caller.Caller;

/** Who did something to a thing that goes through hands, when and why; never changed. Each feature adds which act it was. */
@MappedSuperclass
public abstract class Step {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID person;
    public Instant at;
    public LocalDate businessDay;
    public String reason;

    public void by(Caller caller, LocalDate today, String why) {
        person = caller.person();
        at = Instant.now();
        businessDay = today;
        reason = why;
    }
}
