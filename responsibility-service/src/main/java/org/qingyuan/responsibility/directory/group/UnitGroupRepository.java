package org.qingyuan.responsibility.directory.group;

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
public class UnitGroupRepository {
    private static final String FROM = """
            from UnitGroup o
            """;

    private final EntityManager em;
    private final BusinessCalendar calendar;

    public UnitGroupRepository(EntityManager em, BusinessCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    public Page<UnitGroupView> list(Reading reading, String q, boolean closed, int limit, String after) {
        Cursor cursor = Cursor.decode(after, 2);
        Selection<UnitGroup> selection = new Selection<>(UnitGroup.class, FROM, reading.bureau())
                .search(Selection.named("o.name"), q)
                .open(closed, calendar.today());
        if (cursor != null) {
            selection.after(List.of("o.name", "o.id"), List.of(cursor.text(0), cursor.uuid(1)));
        }
        return Page.of(
                selection.page(em, "o.name, o.id", limit),
                limit,
                UnitGroupView::of,
                group -> Cursor.of(group.name, group.id));
    }

    /** @throws Problem 404 */
    public UnitGroupView find(Reading reading, UUID id) {
        return new Selection<>(UnitGroup.class, FROM, reading.bureau())
                .one(em, id)
                .map(UnitGroupView::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
