package org.qingyuan.responsibility.directory.unit;

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
public class UnitRepository {
    private static final String FROM = """
            from Unit o
            """;

    private static final String NAMED = Selection.named("o.name")
            + " or exists (select 1 from Unit n join n.aliases a where n.bureau = o.bureau and n.id = o.id and "
            + Selection.named("a") + ")";

    private final EntityManager em;
    private final BusinessCalendar calendar;

    public UnitRepository(EntityManager em, BusinessCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    public Page<UnitView> list(
            Reading reading, String q, UnitKind kind, UUID parent, boolean closed, int limit, String after) {
        Cursor cursor = Cursor.decode(after, 2);
        Selection<Unit> selection = new Selection<>(Unit.class, FROM, reading.bureau())
                .search(NAMED, q)
                .where("o.kind = :kind", "kind", kind)
                .where("o.parent = :parent", "parent", parent)
                .open(closed, calendar.today());
        if (cursor != null) {
            selection.after(List.of("o.ordinal", "o.id"), List.of((int) cursor.number(0), cursor.uuid(1)));
        }
        return Page.of(
                selection.page(em, "o.ordinal, o.id", limit),
                limit,
                UnitView::of,
                unit -> Cursor.of(unit.ordinal, unit.id));
    }

    /** @throws Problem 404 */
    public UnitView find(Reading reading, UUID id) {
        return new Selection<>(Unit.class, FROM, reading.bureau())
                .one(em, id)
                .map(UnitView::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
