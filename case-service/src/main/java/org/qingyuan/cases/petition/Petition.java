package org.qingyuan.cases.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 信访件: what a citizen asks or complains of, and what was done about it. Who the citizen is stands apart. */
@Entity
class Petition {
    @Id
    UUID id;

    String bureau;
    int year;
    int no;

    @Enumerated(EnumType.STRING)
    PetitionSource source;

    @Enumerated(EnumType.STRING)
    PetitionKind kind;

    /** The unit that handles it. */
    UUID unit;

    String title;
    String content;
    LocalDate receivedOn;
    UUID repeatOf;
    UUID registrar;
    UUID registrarUnit;
    UUID rule;

    @Enumerated(EnumType.STRING)
    PetitionState state;

    UUID handler;
    LocalDate takenOn;
    LocalDate tellDue;
    LocalDate tellWarn;
    LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    AnswerWay toldWay;

    LocalDate closeDue;
    LocalDate closeWarn;
    boolean extended;

    /** It became a lead: nothing is left here but the stub. */
    boolean moved;

    /** An incident is under way, or has destroyed it: everybody sees the stub. */
    boolean frozen;

    @Enumerated(EnumType.STRING)
    PetitionOutcome outcome;

    String finding;
    String reply;
    UUID proposer;
    UUID signer;
    LocalDate signedOn;
    LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    AnswerWay answeredWay;

    Instant createdAt;
    Instant changedAt;

    @Version
    int version;

    void tellBy(PetitionClock clock) {
        tellDue = clock.due();
        tellWarn = clock.warn();
    }

    void closeBy(PetitionClock clock) {
        closeDue = clock.due();
        closeWarn = clock.warn();
    }

    /** The clock that runs out first of those that still run; null when none does. */
    PetitionLight light(LocalDate today) {
        if (state == PetitionState.CLOSED || state.atDesk()) {
            return null;
        }
        PetitionLight close = new PetitionClock(closeDue, closeWarn).light(today);
        PetitionLight tell = toldOn == null ? new PetitionClock(tellDue, tellWarn).light(today) : PetitionLight.GREEN;
        return close.compareTo(tell) > 0 ? close : tell;
    }
}
