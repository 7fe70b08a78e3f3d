package org.qingyuan.responsibility.directory.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.read.Selection;

@ApplicationScoped
public class PartyBranchRepository {
    private static final String FROM = """
            select new org.qingyuan.responsibility.directory.branch.PartyBranchView(o, u.name, p.name) from PartyBranch o
              left join Unit u on u.bureau = o.bureau and u.id = o.unit
              left join Person p on p.bureau = o.bureau and p.id = o.secretary
            """;

    private final EntityManager em;
    private final BusinessCalendar calendar;

    public PartyBranchRepository(EntityManager em, BusinessCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
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
        Cursor cursor = Cursor.decode(after, 2);
        Selection<PartyBranchView> selection = new Selection<>(PartyBranchView.class, FROM, reading.bureau())
                .search(Selection.named("o.name"), q)
                .where("o.kind = :kind", "kind", kind)
                .where("o.parent = :parent", "parent", parent)
                .where("o.unit = :unit", "unit", unit)
                .open(closed, calendar.today());
        if (cursor != null) {
            selection.after(List.of("o.name", "o.id"), List.of(cursor.text(0), cursor.uuid(1)));
        }
        return Page.of(
                selection.page(em, "o.name, o.id", limit),
                limit,
                branch -> branch,
                branch -> Cursor.of(branch.name(), branch.id()));
    }

    /** @throws Problem 404 */
    public PartyBranchView find(Reading reading, UUID id) {
        return new Selection<>(PartyBranchView.class, FROM, reading.bureau())
                .one(em, id)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
