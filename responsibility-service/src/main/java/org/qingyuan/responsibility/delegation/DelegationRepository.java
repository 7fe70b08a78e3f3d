package org.qingyuan.responsibility.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;

/** Delegations are known to both people; 纪委 sees all of the bureau. */
@ApplicationScoped
public class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {
    private static final String VIEW = """
            select g.id, g.unit, u.name as unit_name, g.delegator, a.name as delegator_name, g.deputy, b.name as deputy_name,
                   g.capacities, g.starts, g.ends, g.reason, g.revoked_on, g.revoked_reason, g.version,
                   g.revoked_on is null and cast(:today as date) between g.starts and g.ends as active,
                   g.revoked_on is null and g.ends >= cast(:today as date) and (g.delegator = :me or :oversees) as revocable
              from delegation g
              join unit u on u.bureau = g.bureau and u.id = g.unit
              join person a on a.bureau = g.bureau and a.id = g.delegator
              join person b on b.bureau = g.bureau and b.id = g.deputy
             where g.bureau = :bureau and (:oversees or g.delegator = :me or g.deputy = :me)
            """;

    private final BusinessCalendar calendar;

    DelegationRepository(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<DelegationView> list(Caller caller, Cursor after, int limit) {
        return visible(caller)
                .when(after == null ? null : after.uuid(0), "and g.id < :after", "after")
                .add("order by g.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(getEntityManager())
                .stream()
                .map(DelegationView::of)
                .toList();
    }

    /** @throws Problem 404 when the caller may not know of it */
    DelegationView view(Caller caller, UUID id) {
        return visible(caller).add("and g.id = :id").with("id", id).rows(getEntityManager()).stream()
                .findFirst()
                .map(DelegationView::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Whoever the caller stands in for today: both still serve in the unit where it was given. */
    List<Tuple> standing(Caller caller) {
        if (caller.person() == null || caller.unit() == null) {
            return List.of();
        }
        return new Sql("""
                        select g.delegator, g.capacities from delegation g
                          join person a on a.bureau = g.bureau and a.id = g.delegator and a.unit = g.unit
                                       and a.validity @> cast(:today as date)
                         where g.bureau = :bureau and g.deputy = :me and g.unit = :unit and g.revoked_on is null
                           and cast(:today as date) between g.starts and g.ends
                         order by g.id
                        """)
                .with("bureau", caller.bureau())
                .with("me", caller.person())
                .with("unit", caller.unit())
                .with("today", calendar.today())
                .rows(getEntityManager());
    }

    boolean servesIn(String bureau, UUID person, UUID unit) {
        return !new Sql("""
                        select id from person
                         where bureau = :bureau and id = :person and unit = :unit and validity @> cast(:today as date)
                        """)
                .with("bureau", bureau)
                .with("person", person)
                .with("unit", unit)
                .with("today", calendar.today())
                .rows(getEntityManager())
                .isEmpty();
    }

    private Sql visible(Caller caller) {
        return new Sql(VIEW)
                .with("bureau", caller.bureau())
                .with("me", caller.personOrNobody())
                .with("oversees", caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD))
                .with("today", calendar.today());
    }
}
