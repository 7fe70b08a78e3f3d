package org.qingyuan.responsibility.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;

/** Who sees and who keeps a list: the table of {@link RosterKind}, and the unit that was asked to keep it. */
@ApplicationScoped
public class RosterAccess {

    private final EntityManager entities;

    RosterAccess(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How much of a list a caller sees.
     *
     * @param unit whose people are seen where it is not the whole list
     * @param hidden a person who is not shown: nobody reads in a confidential list about himself
     */
    record Scope(boolean whole, UUID unit, UUID hidden) {}

    Optional<Scope> scope(Caller caller, RosterKind kind) {
        UUID hidden = kind.confidential() && caller.person() != null ? caller.person() : Caller.NOBODY;
        if (has(caller, kind.seeAll()) || keeps(caller, kind)) {
            return Optional.of(new Scope(true, Caller.NOBODY, hidden));
        }
        return caller.unit() != null && has(caller, kind.seeOwnUnit())
                ? Optional.of(new Scope(false, caller.unit(), hidden))
                : Optional.empty();
    }

    /** @throws Problem 404 for a caller who may not know of the list */
    Scope requireScope(Caller caller, RosterKind kind) {
        return scope(caller, kind).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    boolean edits(Caller caller, RosterKind kind) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD) || keeps(caller, kind);
    }

    /** @throws Problem 404 for a caller who may not know of the list, 403 for one who only reads it */
    void requireEdit(Caller caller, RosterKind kind) {
        requireScope(caller, kind);
        if (!edits(caller, kind)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
    }

    Optional<NamedRef> keeper(String bureau, RosterKind kind) {
        return new Sql("""
                        select k.unit, u.name from roster_keeper k join unit u on u.bureau = k.bureau and u.id = k.unit
                         where k.bureau = :bureau and k.kind = :kind
                        """)
                .with("bureau", bureau).with("kind", kind.name()).rows(entities).stream()
                        .findFirst()
                        .map(row -> NamedRef.of(row.get("unit", UUID.class), row.get("name", String.class)));
    }

    private boolean keeps(Caller caller, RosterKind kind) {
        return kind.mayBeKept()
                && caller.unit() != null
                && caller.has(Roles.STAFF, Roles.UNIT_LEADER)
                && keeper(caller.bureau(), kind)
                        .map(NamedRef::id)
                        .filter(caller.unit()::equals)
                        .isPresent();
    }

    private static boolean has(Caller caller, Set<String> roles) {
        return caller.has(roles.toArray(String[]::new));
    }
}
