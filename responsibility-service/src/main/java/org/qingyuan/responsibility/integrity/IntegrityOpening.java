package org.qingyuan.responsibility.integrity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One opening of one person's file. It stays, whatever becomes of the opener. */
@Entity
public class IntegrityOpening {
    @Id
    public UUID id;

    public String bureau;
    public UUID person;
    public UUID opener;
    public String openerAccount;
    public String openerName;
    public String openerBureau;

    @Enumerated(EnumType.STRING)
    public OpeningReason reason;

    public String note;
    public Instant openedAt;
    public LocalDate businessDay;
    public Instant exportedAt;

    boolean same(OpeningRequest request, String inBureau) {
        return bureau.equals(inBureau)
                && person.equals(request.person())
                && reason == request.reason()
                && note.equals(request.note().strip());
    }
}
