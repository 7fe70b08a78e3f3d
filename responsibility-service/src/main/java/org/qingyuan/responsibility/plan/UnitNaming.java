package org.qingyuan.responsibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.directory.unit.UnitAliases;

/** Says once which unit an unknown word means, for every cell that has it. */
@ApplicationScoped
public class UnitNaming {
    private final PlanRepository plans;
    private final UnitNames units;
    private final UnitAliases aliases;
    private final EntityManager entities;
    private final Trail trail;

    UnitNaming(PlanRepository plans, UnitNames units, UnitAliases aliases, EntityManager entities, Trail trail) {
        this.plans = plans;
        this.units = units;
        this.aliases = aliases;
        this.entities = entities;
        this.trail = trail;
    }

    /** @throws Problem 409 when the draft has no such unmatched word, 422 for an alias of a group or an unknown unit */
    @Transactional
    public Plan name(Caller caller, UUID planId, String ifMatch, UnitWordRequest request) {
        Plan plan = plans.get(caller, planId);
        IfMatch.check(ifMatch, plan.version);
        plan.requireDraft();
        Boolean group = units.groups(caller.bureau()).get(request.unit());
        if (group == null) {
            throw new Problem(ResponsibilityProblem.UNIT_NOT_IN_DIRECTORY).with("unit", request.unit());
        }
        if (group && request.alias()) {
            throw new Problem(
                    ResponsibilityProblem.ALIAS_NEEDS_UNIT,
                    units.names(caller.bureau()).get(request.unit()));
        }
        if (request.alias()) {
            aliases.add(caller.bureau(), request.unit(), request.text());
        }
        if (!apply(caller.person(), plan, request.text(), request.unit(), group)) {
            throw new Problem(ResponsibilityProblem.WORDS_NOT_UNKNOWN, request.text());
        }
        return plan;
    }

    /**
     * A unit that has just come into being answers to its words in every draft of the bureau.
     *
     * @param proposedBy who said that the words mean this unit, and so settles the doubt
     */
    @Transactional
    public void nameEverywhere(String bureau, String text, UUID unit, UUID proposedBy) {
        plans.list("bureau = ?1 and state = 'DRAFT'", bureau)
                .forEach(plan -> apply(proposedBy, plan, text, unit, false));
    }

    private boolean apply(UUID person, Plan plan, String text, UUID unit, boolean group) {
        UnitWords known = group ? new UnitWords(text, null, unit) : new UnitWords(text, unit, null);
        boolean changed = false;
        for (PlanRow row : plan.rows) {
            changed |= replace(row.responsible, known);
            changed |= replace(row.supporting, known);
            for (Duty duty : row.duties) {
                changed |= replace(duty.owners, known);
            }
        }
        if (changed) {
            plan.flags.stream()
                    .filter(flag -> flag.code.equals(PlanFlag.UNIT_UNKNOWN) && flag.settledAt == null)
                    .filter(flag -> flag.args[0].equals(text))
                    .forEach(flag -> {
                        flag.settledBy = person;
                        flag.settledAt = Instant.now();
                    });
            trail.record("plan.unit.name", "plan", plan.id, Map.of("unit", unit.toString()));
            entities.lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            entities.flush();
        }
        return changed;
    }

    private static boolean replace(List<UnitWords> words, UnitWords known) {
        boolean found = false;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).known() && words.get(i).text().equals(known.text())) {
                words.set(i, known);
                found = true;
            }
        }
        return found;
    }
}
