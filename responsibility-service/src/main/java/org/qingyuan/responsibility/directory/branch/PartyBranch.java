package org.qingyuan.responsibility.directory.branch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.object.Stored;

/** 党组织: general branches and their branches, a tree apart from the units. */
@Entity
@Table(name = "party_branch")
public class PartyBranch extends BureauObject implements Stored<PartyBranchBody> {
    public String name;

    @Enumerated(EnumType.STRING)
    public BranchKind kind;

    public UUID parent;
    public UUID unit;
    public UUID secretary;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_to")
    public LocalDate validTo;

    @Override
    public PartyBranchBody body() {
        return new PartyBranchBody(id, bureau, name, kind, parent, unit, secretary, validFrom, validTo);
    }

    @Override
    public void take(PartyBranchBody body) {
        bureau = body.bureau();
        id = body.id();
        name = body.name();
        kind = body.kind();
        parent = body.parent();
        unit = body.unit();
        secretary = body.secretary();
        validFrom = body.validFrom();
        validTo = body.validTo();
    }
}
