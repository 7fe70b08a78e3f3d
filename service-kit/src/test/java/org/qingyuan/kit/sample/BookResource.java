package org.qingyuan.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

@Path("/api/sample/v1/books")
@RolesAllowed(Roles.STAFF)
public class BookResource {
    private final EntityManager entities;
    private final CurrentCaller currentCaller;
    private final Trail trail;

    public BookResource(EntityManager entities, CurrentCaller currentCaller, Trail trail) {
        this.entities = entities;
        this.currentCaller = currentCaller;
        this.trail = trail;
    }

    @GET
    public Page<BookView> list(@RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit, @RestQuery String after) {
        Cursor cursor = Cursor.decode(after, 2);
        List<Book> rows = entities.createQuery("""
                        from Book where bureau = :bureau
                        and (title > :title or title = :title and id > :id) order by title, id
                        """, Book.class)
                .setParameter("bureau", currentCaller.get().bureau())
                .setParameter("title", cursor == null ? "" : cursor.text(0))
                .setParameter("id", cursor == null ? new UUID(0, 0) : cursor.uuid(1))
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(rows, limit, BookView::of, book -> Cursor.of(book.title, book.id));
    }

    @POST
    @Transactional
    public BookView add(@NotNull @Valid BookRequest request) {
        Book book = new Book(UUID.randomUUID(), currentCaller.get().bureau(), request.title(), request.pages());
        entities.persist(book);
        entities.flush();
        trail.record("book.add", "book", book.id);
        return BookView.of(book);
    }

    @PUT
    @Path("{id}")
    @Transactional
    public BookView change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid BookRequest request) {
        Book book = entities.find(Book.class, id);
        if (book == null || !book.bureau.equals(currentCaller.get().bureau())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        IfMatch.check(ifMatch, book.version);
        book.title = request.title();
        book.pages = request.pages();
        entities.flush();
        return BookView.of(book);
    }

    @POST
    @Path("full")
    public BookView full() {
        throw new Problem(SampleProblem.SHELF_FULL, 2026, 12000).with("shelf", "A");
    }

    @POST
    @Path("broken")
    public void broken(@RestQuery String what) {
        if ("everything".equals(what)) {
            throw new IllegalStateException("secret at /var/lib/secret");
        }
    }

    @POST
    @Path("shelf")
    @Transactional
    public void shelve(@RestQuery int position) {
        entities.createNativeQuery("INSERT INTO shelf (id, position) VALUES (:id, :position)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("position", position)
                .executeUpdate();
    }

    @POST
    @Path("text")
    @Consumes(MediaType.TEXT_PLAIN)
    public int length(String text) {
        return text.length();
    }
}
