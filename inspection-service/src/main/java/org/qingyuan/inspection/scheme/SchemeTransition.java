package org.qingyuan.inspection.scheme;

import static org.qingyuan.inspection.scheme.SchemeState.ADOPTED;
import static org.qingyuan.inspection.scheme.SchemeState.DRAFT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/**
 * A step in the life of a version. The service, the buttons of the web-ui and docs/schemes.md follow {@link #TABLE}.
 *
 * @param to null when nothing is left
 * @param roles who may; nobody adopts what he changed last
 */
public record SchemeTransition(
        SchemeState from, SchemeAct act, @Nullable SchemeState to, List<String> roles) {
    private static final List<String> EDITORS = List.of(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.SUPERIOR);

    public static final List<SchemeTransition> TABLE = List.of(
            new SchemeTransition(DRAFT, SchemeAct.SAVE, DRAFT, EDITORS),
            new SchemeTransition(DRAFT, SchemeAct.SETTLE, DRAFT, EDITORS),
            new SchemeTransition(DRAFT, SchemeAct.DISCARD, null, EDITORS),
            new SchemeTransition(DRAFT, SchemeAct.ADOPT, ADOPTED, List.of(Roles.DISCIPLINE_HEAD)),
            new SchemeTransition(ADOPTED, SchemeAct.REVISE, ADOPTED, EDITORS));

    /** What the caller may do to a version in this state. */
    static List<SchemeAct> acts(SchemeState state, Caller caller) {
        return TABLE.stream()
                .filter(step -> step.from == state && caller.has(step.roles.toArray(String[]::new)))
                .map(SchemeTransition::act)
                .toList();
    }

    static boolean allows(SchemeState state, SchemeAct act) {
        return TABLE.stream().anyMatch(step -> step.from == state && step.act == act);
    }
}
