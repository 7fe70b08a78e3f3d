package org.qingyuan.responsibility.directory.post;

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
public class PostRepository {
    private static final String FROM = """
            select new org.qingyuan.responsibility.directory.post.PostRow(o, u.name, u.ordinal, p.name) from Post o
              join Unit u on u.bureau = o.bureau and u.id = o.unit
              join Person p on p.bureau = o.bureau and p.id = o.person
            """;

    private static final String NAMED = Selection.named("o.title") + " or " + Selection.named("p.name");

    private final EntityManager em;
    private final BusinessCalendar calendar;

    public PostRepository(EntityManager em, BusinessCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    public Page<PostView> list(
            Reading reading, String q, UUID unit, UUID person, PostKind kind, boolean closed, int limit, String after) {
        Cursor cursor = Cursor.decode(after, 3);
        Selection<PostRow> selection = new Selection<>(PostRow.class, FROM, reading.bureau())
                .search(NAMED, q)
                .where("o.unit = :unit", "unit", unit)
                .where("o.person = :person", "person", person)
                .where("o.kind = :kind", "kind", kind)
                .open(closed, calendar.today());
        if (cursor != null) {
            selection.after(
                    List.of("u.ordinal", "o.rank", "o.id"),
                    List.of((int) cursor.number(0), (int) cursor.number(1), cursor.uuid(2)));
        }
        return Page.of(
                selection.page(em, "u.ordinal, o.rank, o.id", limit),
                limit,
                PostRow::post,
                row -> Cursor.of(row.ordinal(), row.rank(), row.post().id()));
    }

    /** @throws Problem 404 */
    public PostView find(Reading reading, UUID id) {
        return new Selection<>(PostRow.class, FROM, reading.bureau())
                .one(em, id)
                .map(PostRow::post)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
