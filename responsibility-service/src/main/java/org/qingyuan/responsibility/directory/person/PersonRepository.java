package org.qingyuan.responsibility.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.directory.read.ObjectViews;
import org.qingyuan.responsibility.directory.read.Order;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.read.Selection;
import org.qingyuan.responsibility.directory.read.Selections;

@ApplicationScoped
public class PersonRepository implements ObjectViews<PersonView> {
    private static final String FROM = """
            select new org.qingyuan.responsibility.directory.person.PersonView(o, u.name) from Person o
              join Unit u on u.bureau = o.bureau and u.id = o.unit
            """;

    private static final String NAMED = Selection.named("o.name");

    /** Only for those who may see the marks: a search that hits tells as much as a number shown. */
    private static final String NAMED_OR_MARKED =
            NAMED + " or lower(o.policeNumber) like :words escape '!' or lower(o.account) like :words escape '!'";

    private static final Order<PersonView> ORDER =
            Order.<PersonView>byText("o.name", PersonView::name).thenId(PersonView::id);

    private final Selections selections;

    public PersonRepository(Selections selections) {
        this.selections = selections;
    }

    public Page<PersonView> list(Reading reading, String q, UUID unit, boolean closed, int limit, String after) {
        return people(reading)
                .search(reading.marks() ? NAMED_OR_MARKED : NAMED, q)
                .where("o.unit = :unit", "unit", unit)
                .open(closed)
                .page(ORDER, limit, after, person -> person.shownTo(reading));
    }

    @Override
    public PersonView find(Reading reading, UUID id) {
        return people(reading).find(id).shownTo(reading);
    }

    private Selection<PersonView> people(Reading reading) {
        return selections.of(PersonView.class, FROM, reading);
    }
}
