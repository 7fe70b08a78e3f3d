package org.qingyuan.responsibility.directory.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.directory.read.ObjectViews;
import org.qingyuan.responsibility.directory.read.Order;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.read.Selection;
import org.qingyuan.responsibility.directory.read.Selections;

@ApplicationScoped
public class UnitGroupRepository implements ObjectViews<UnitGroupView> {
    private static final String FROM = "from UnitGroup o";

    private static final Order<UnitGroup> ORDER =
            Order.<UnitGroup>byText("o.name", group -> group.name).thenId(group -> group.id);

    private final Selections selections;

    public UnitGroupRepository(Selections selections) {
        this.selections = selections;
    }

    public Page<UnitGroupView> list(Reading reading, String q, boolean closed, int limit, String after) {
        return groups(reading)
                .search(Selection.named("o.name"), q)
                .open(closed)
                .page(ORDER, limit, after, UnitGroupView::of);
    }

    @Override
    public UnitGroupView find(Reading reading, UUID id) {
        return UnitGroupView.of(groups(reading).find(id));
    }

    private Selection<UnitGroup> groups(Reading reading) {
        return selections.of(UnitGroup.class, FROM, reading);
    }
}
