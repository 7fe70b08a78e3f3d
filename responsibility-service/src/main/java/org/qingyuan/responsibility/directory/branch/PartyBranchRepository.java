package org.qingyuan.responsibility.directory.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.directory.read.ObjectViews;
import org.qingyuan.responsibility.directory.read.Order;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.read.Selection;
import org.qingyuan.responsibility.directory.read.Selections;

@ApplicationScoped
public class PartyBranchRepository implements ObjectViews<PartyBranchView> {
    private static final String FROM = """
            select new org.qingyuan.responsibility.directory.branch.PartyBranchView(o, u.name, p.name) from PartyBranch o
              left join Unit u on u.bureau = o.bureau and u.id = o.unit
              left join Person p on p.bureau = o.bureau and p.id = o.secretary
            """;

    private static final Order<PartyBranchView> ORDER =
            Order.<PartyBranchView>byText("o.name", PartyBranchView::name).thenId(PartyBranchView::id);

    private final Selections selections;

    public PartyBranchRepository(Selections selections) {
        this.selections = selections;
    }

    public Page<PartyBranchView> list(
            Reading reading,
            String q,
            BranchKind kind,
            UUID parent,
            UUID unit,
            boolean closed,
            int limit,
            String after) {
        return branches(reading)
                .search(Selection.named("o.name"), q)
                .where("o.kind = :kind", "kind", kind)
                .where("o.parent = :parent", "parent", parent)
                .where("o.unit = :unit", "unit", unit)
                .open(closed)
                .page(ORDER, limit, after, branch -> branch);
    }

    @Override
    public PartyBranchView find(Reading reading, UUID id) {
        return branches(reading).find(id);
    }

    private Selection<PartyBranchView> branches(Reading reading) {
        return selections.of(PartyBranchView.class, FROM, reading);
    }
}
