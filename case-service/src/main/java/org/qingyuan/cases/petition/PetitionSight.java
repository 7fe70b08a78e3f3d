package org.qingyuan.cases.petition;

import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.sql.Statement;

/**
 * What a caller may see of petitions: the unit that handles one, 纪委, 局办 and the intake desk see it whole. Once it was taken
 * back to the desk, everybody else sees the same stub, whatever became of it; of what became a lead the desk sees no more either.
 *
 * @param unit never null; a unit that nobody has where the caller has none
 */
record PetitionSight(String bureau, UUID unit, boolean people, boolean heads, boolean oversees, boolean desk) {

    /** Over {@code petition p}; gives {@code s.full_sight}. */
    static final String JOIN = """
            cross join lateral (select not p.moved and not p.frozen and (:desk or p.state not in ('RECALLED', 'SETTLED')
                   and (:oversees or :people and p.unit = cast(:unit as uuid))) as full_sight) s
            """;

    static final String VISIBLE = """
            p.bureau = :bureau and (s.full_sight or :oversees or :desk or :people and exists (
                select from petition_assignment a where a.petition = p.id and a.unit = cast(:unit as uuid)))
            """;

    static PetitionSight of(Caller caller, PetitionRules rules) {
        boolean people = caller.ofUnit();
        return new PetitionSight(
                caller.bureau(),
                caller.unitOrNobody(),
                people,
                people && caller.has(Roles.UNIT_LEADER),
                caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD)
                        || people && rules.isOffice(caller.bureau(), caller.unit()),
                caller.has(Roles.INTAKE));
    }

    Statement bind(Statement statement) {
        return statement
                .with("bureau", bureau)
                .with("unit", unit.toString())
                .with("people", people)
                .with("oversees", oversees)
                .with("desk", desk);
    }

    /** Whether more than the stub. */
    boolean whole(Petition petition) {
        return !petition.moved
                && !petition.frozen
                && (desk || !petition.state.atDesk() && (oversees || handles(petition)));
    }

    boolean handles(Petition petition) {
        return people && petition.unit.equals(unit);
    }

    /** Whoever takes in for others, or for the own unit what came to it. */
    boolean mayRegister(UUID forUnit) {
        return desk || oversees || people && forUnit.equals(unit);
    }

    boolean is(PetitionWho who, Petition petition) {
        return switch (who) {
            case UNIT -> handles(petition);
            case HEAD -> heads && handles(petition);
            case OVERSEER -> oversees || desk;
            case DESK -> desk;
        };
    }
}
