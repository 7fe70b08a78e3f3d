package org.qingyuan.responsibility.directory.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.directory.read.ObjectViews;
import org.qingyuan.responsibility.directory.read.Order;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.read.Selection;
import org.qingyuan.responsibility.directory.read.Selections;

@ApplicationScoped
public class PostRepository implements ObjectViews<PostView> {
    private static final String FROM = """
            select new org.qingyuan.responsibility.directory.post.PostRow(o, u.name, u.ordinal, p.name) from Post o
              join Unit u on u.bureau = o.bureau and u.id = o.unit
              join Person p on p.bureau = o.bureau and p.id = o.person
            """;

    private static final String NAMED = Selection.named("o.title") + " or " + Selection.named("p.name");

    private static final Order<PostRow> ORDER = Order.<PostRow>byNumber("u.ordinal", PostRow::ordinal)
            .thenNumber("o.rank", PostRow::rank)
            .thenId(row -> row.post().id());

    private final Selections selections;

    public PostRepository(Selections selections) {
        this.selections = selections;
    }

    public Page<PostView> list(
            Reading reading, String q, UUID unit, UUID person, PostKind kind, boolean closed, int limit, String after) {
        return posts(reading)
                .search(NAMED, q)
                .where("o.unit = :unit", "unit", unit)
                .where("o.person = :person", "person", person)
                .where("o.kind = :kind", "kind", kind)
                .open(closed)
                .page(ORDER, limit, after, PostRow::post);
    }

    @Override
    public PostView find(Reading reading, UUID id) {
        return posts(reading).find(id).post();
    }

    private Selection<PostRow> posts(Reading reading) {
        return selections.of(PostRow.class, FROM, reading);
    }
}
