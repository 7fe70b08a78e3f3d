package org.qingyuan.responsibility.directory.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.object.Stored;
import org.qingyuan.responsibility.directory.unit.UnitKind;

/** A macro that tables use for many units at once, such as 各单位. */
@Entity
@Table(name = "unit_group")
public class UnitGroup extends BureauObject implements Stored<UnitGroupBody> {
    public String name;

    public List<String> kinds = List.of();

    @ElementCollection
    @CollectionTable(
            name = "unit_group_unit",
            joinColumns = {
                @JoinColumn(name = "bureau", referencedColumnName = "bureau"),
                @JoinColumn(name = "unit_group", referencedColumnName = "id")
            })
    @OrderColumn(name = "ordinal")
    @Column(name = "unit")
    @Fetch(FetchMode.SUBSELECT)
    public List<UUID> units = new ArrayList<>();

    @Column(name = "valid_to")
    public LocalDate validTo;

    public List<UnitKind> unitKinds() {
        return kinds.stream().map(UnitKind::valueOf).toList();
    }

    @Override
    public UnitGroupBody body() {
        return new UnitGroupBody(id, bureau, name, unitKinds(), units, validTo);
    }

    @Override
    public void take(UnitGroupBody body) {
        bureau = body.bureau();
        id = body.id();
        name = body.name();
        kinds = body.kinds().stream().map(Enum::name).toList();
        if (!units.equals(body.units())) {
            units.clear();
            units.addAll(body.units());
        }
        validTo = body.validTo();
    }
}
