package org.qingyuan.responsibility.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;

/** Finds the people whose files a caller may open. To everybody else they have none. */
@ApplicationScoped
public class IntegrityPeople {
    private static final String SELECT = """
            select p.id, p.name, p.bureau, b.name as bureau_name, p.unit, u.name as unit_name,
                   (select t.title from post t
                     where t.bureau = p.bureau and t.person = p.id and t.validity @> cast(:today as date)
                     order by t.rank, t.valid_from limit 1) as post
              from person p
              join bureau b on b.code = p.bureau
              join unit u on u.bureau = p.bureau and u.id = p.unit
             where
            """ + IntegrityAccess.OPENS;

    private final EntityManager entities;
    private final BusinessCalendar calendar;

    IntegrityPeople(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** Someone whose file is to be gathered. */
    record Person(String bureau, UUID id, String name, UUID unit, String unitName) {}

    /** By bureau and name; {@code limit + 1} rows at most. */
    List<IntegritySummary> list(Caller caller, IntegrityFilter filter, Cursor after, int limit) {
        Sql sql = IntegrityAccess.opening(new Sql(SELECT), caller, calendar.today())
                .when(Sql.contains(filter.q()), "and p.name like :q", "q")
                .when(filter.unit(), "and p.unit = :unit", "unit");
        if (after != null) {
            sql.add("and (p.bureau, p.name, p.id) > (:afterBureau, :afterName, :afterId)")
                    .with("afterBureau", after.text(0))
                    .with("afterName", after.text(1))
                    .with("afterId", after.uuid(2));
        }
        return sql.add("order by p.bureau, p.name, p.id limit :limit").with("limit", limit + 1).rows(entities).stream()
                .map(IntegritySummary::of)
                .toList();
    }

    /** @throws Problem 404 for whoever may not open it: nothing tells whether there is such a person */
    Person require(Caller caller, String bureau, UUID person) {
        return find(IntegrityAccess.opening(new Sql(SELECT), caller, calendar.today()), bureau, person)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The caller. @throws Problem 404 for an account without a person */
    Person self(Caller caller) {
        return find(new Sql("""
                                select p.id, p.name, p.bureau, p.unit, u.name as unit_name
                                  from person p join unit u on u.bureau = p.bureau and u.id = p.unit
                                 where true
                                """), caller.bureau(), caller.person())
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private Optional<Person> find(Sql sql, String bureau, UUID person) {
        if (person == null) {
            return Optional.empty();
        }
        return sql
                .add("and p.bureau = :bureau and p.id = :person")
                .with("bureau", bureau)
                .with("person", person)
                .rows(entities)
                .stream()
                .findFirst()
                .map(IntegrityPeople::person);
    }

    private static Person person(Tuple row) {
        return new Person(
                row.get("bureau", String.class),
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("unit", UUID.class),
                row.get("unit_name", String.class));
    }
}
