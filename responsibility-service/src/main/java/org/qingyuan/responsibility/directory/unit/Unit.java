package org.qingyuan.responsibility.directory.unit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.object.Stored;

/** 单位: a department, brigade or station of a bureau, known by its name and its aliases. */
@Entity
public class Unit extends BureauObject implements Stored<UnitBody> {
    public String name;

    @Enumerated(EnumType.STRING)
    public UnitKind kind;

    public UUID parent;
    public int ordinal;

    @ElementCollection
    @CollectionTable(
            name = "unit_alias",
            joinColumns = {
                @JoinColumn(name = "bureau", referencedColumnName = "bureau"),
                @JoinColumn(name = "unit", referencedColumnName = "id")
            })
    @OrderColumn(name = "ordinal")
    @Column(name = "alias")
    @Fetch(FetchMode.SUBSELECT)
    public List<String> aliases = new ArrayList<>();

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_to")
    public LocalDate validTo;

    @Override
    public UnitBody body() {
        return new UnitBody(id, bureau, name, kind, parent, ordinal, aliases, validFrom, validTo);
    }

    @Override
    public void take(UnitBody body) {
        bureau = body.bureau();
        id = body.id();
        name = body.name();
        kind = body.kind();
        parent = body.parent();
        ordinal = body.ordinal();
        if (!aliases.equals(body.aliases())) {
            aliases.clear();
            aliases.addAll(body.aliases());
        }
        validFrom = body.validFrom();
        validTo = body.validTo();
    }
}
