package org.qingyuan.responsibility.directory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.directory.read.ObjectViews;
import org.qingyuan.responsibility.directory.read.Order;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.read.Selection;
import org.qingyuan.responsibility.directory.read.Selections;

@ApplicationScoped
public class UnitRepository implements ObjectViews<UnitView> {
    private static final String FROM = "from Unit o";

    private static final String NAMED = Selection.named("o.name")
            + " or exists (select 1 from Unit n join n.aliases a where n.bureau = o.bureau and n.id = o.id and "
            + Selection.named("a") + ")";

    private static final Order<Unit> ORDER =
            Order.<Unit>byNumber("o.ordinal", unit -> unit.ordinal).thenId(unit -> unit.id);

    private final Selections selections;

    public UnitRepository(Selections selections) {
        this.selections = selections;
    }

    public Page<UnitView> list(
            Reading reading, String q, UnitKind kind, UUID parent, boolean closed, int limit, String after) {
        return units(reading)
                .search(NAMED, q)
                .where("o.kind = :kind", "kind", kind)
                .where("o.parent = :parent", "parent", parent)
                .open(closed)
                .page(ORDER, limit, after, UnitView::of);
    }

    @Override
    public UnitView find(Reading reading, UUID id) {
        return UnitView.of(units(reading).find(id));
    }

    private Selection<Unit> units(Reading reading) {
        return selections.of(Unit.class, FROM, reading);
    }
}
