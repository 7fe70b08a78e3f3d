package org.qingyuan.cases.supervision;

import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.sql.Statement;

/**
 * Who sees an order: the issuing side and the units asked, but nobody who is concerned. A support request, which may come out of
 * a lead, is seen by its issuer, 案管 and the units asked alone.
 */
record SupervisionSight(
        String bureau, UUID unit, UUID person, boolean people, boolean heads, boolean oversees, Caller caller) {

    /** Over {@code supervision o}. */
    static final String VISIBLE = """
            o.bureau = :bureau and not o.frozen
            and not exists (select from supervision_excluded x where x.supervision = o.id and x.person = :me)
            and (o.issuer = :me or :manages or :oversees and o.kind <> 'SUPPORT'
                 or :people and exists (
                    select from supervision_unit v where v.supervision = o.id and v.unit = :myUnit))
            """;

    static SupervisionSight of(Caller caller) {
        boolean people = caller.ofUnit();
        return new SupervisionSight(
                caller.bureau(),
                caller.unitOrNobody(),
                caller.personOrNobody(),
                people,
                people && caller.has(Roles.UNIT_LEADER),
                caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD),
                caller);
    }

    Statement bind(Statement statement) {
        return statement
                .with("bureau", bureau)
                .with("me", person)
                .with("manages", caller.has(Roles.CASE_MANAGER))
                .with("oversees", oversees)
                .with("people", people)
                .with("myUnit", unit);
    }

    boolean sees(Supervision order) {
        return !order.frozen && knows(order);
    }

    /** Frozen or not. */
    boolean knows(Supervision order) {
        return order.bureau.equals(bureau) && !order.excluded.contains(person) && (issuingSide(order) || asked(order));
    }

    boolean issuingSide(Supervision order) {
        return order.issuer.equals(person)
                || caller.has(Roles.CASE_MANAGER)
                || oversees && order.kind != SupervisionKind.SUPPORT;
    }

    boolean asked(Supervision order) {
        return people && order.units.contains(unit);
    }

    boolean is(SupervisionWho who, Supervision order) {
        return switch (who) {
            case UNIT -> asked(order);
            case HEAD -> heads && asked(order);
            case ISSUER -> issuingSide(order) && caller.has(order.kind.issuers());
        };
    }
}
