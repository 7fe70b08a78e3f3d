package org.qingyuan.responsibility.directory.person;

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
public class PersonRepository {
    private static final String FROM = """
            select new org.qingyuan.responsibility.directory.person.PersonView(o, u.name) from Person o
              join Unit u on u.bureau = o.bureau and u.id = o.unit
            """;

    private static final String NAMED = Selection.named("o.name");

    /** Only for those who may see the marks: a search that hits tells as much as a number shown. */
    private static final String NAMED_OR_MARKED =
            NAMED + " or lower(o.policeNumber) like :words escape '!' or lower(o.account) like :words escape '!'";

    private final EntityManager em;
    private final BusinessCalendar calendar;

    public PersonRepository(EntityManager em, BusinessCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    public Page<PersonView> list(Reading reading, String q, UUID unit, boolean closed, int limit, String after) {
        Cursor cursor = Cursor.decode(after, 2);
        Selection<PersonView> selection = new Selection<>(PersonView.class, FROM, reading.bureau())
                .search(reading.marks() ? NAMED_OR_MARKED : NAMED, q)
                .where("o.unit = :unit", "unit", unit)
                .open(closed, calendar.today());
        if (cursor != null) {
            selection.after(List.of("o.name", "o.id"), List.of(cursor.text(0), cursor.uuid(1)));
        }
        return Page.of(
                selection.page(em, "o.name, o.id", limit),
                limit,
                person -> person.shownTo(reading),
                person -> Cursor.of(person.name(), person.id()));
    }

    /** @throws Problem 404 */
    public PersonView find(Reading reading, UUID id) {
        return new Selection<>(PersonView.class, FROM, reading.bureau())
                .one(em, id)
                .map(person -> person.shownTo(reading))
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
