package org.qingyuan.responsibility.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** One person on one list. Ended or withdrawn, never deleted. */
@Entity
public class RosterEntry {
    @Id
    public UUID id;

    public String bureau;

    @Enumerated(EnumType.STRING)
    public RosterKind kind;

    public UUID person;
    public String outsiderName;
    public String organisation;
    public LocalDate occurredOn;
    public LocalDate validTo;
    public String basis;
    public String note;
    public UUID addedBy;
    public LocalDate addedOn;
    public LocalDate withdrawnOn;
    public String withdrawnReason;

    @Version
    public int version;

    /** Whom it is about and since when: obligations hang on both, so that they are never changed. */
    boolean isAbout(RosterEntryRequest request) {
        return kind == request.kind()
                && Objects.equals(person, request.person())
                && Objects.equals(outsiderName, request.name())
                && Objects.equals(organisation, request.organisation())
                && occurredOn.equals(request.occurredOn());
    }

    boolean same(RosterEntryRequest request) {
        return isAbout(request)
                && Objects.equals(validTo, request.validTo())
                && basis.equals(request.basis())
                && note.equals(request.note());
    }

    /** For its history. */
    Map<String, Object> body() {
        Map<String, Object> body = new TreeMap<>();
        body.put("kind", kind);
        body.put("person", person);
        body.put("name", outsiderName);
        body.put("organisation", organisation);
        body.put("occurredOn", occurredOn.toString());
        body.put("validTo", validTo == null ? null : validTo.toString());
        body.put("basis", basis);
        body.put("note", note);
        return body;
    }
}
