package org.qingyuan.cases.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingyuan.cases.rules.ApproverRole;

/** 启封: somebody asked to see who reported, and what became of it. */
@Entity
@Table(name = "vault_opening")
public class VaultOpening {
    @Schema(name = "OpeningState")
    public enum State {
        ASKED,
        ALLOWED,
        REFUSED
    }

    @Id
    public UUID id;

    public UUID lead;
    public UUID person;
    public boolean breakGlass;
    public LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    public State state;

    public UUID decidedBy;
    public LocalDate decidedOn;
    public LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    public ApproverRole shownTo;

    public UUID seenBy;
    public LocalDate seenOn;
    public byte[] sealed;

    String place() {
        return "opening " + id;
    }
}
