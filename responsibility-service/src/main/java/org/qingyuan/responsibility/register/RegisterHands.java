package org.qingyuan.responsibility.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.delegation.Capacity;
import org.qingyuan.responsibility.delegation.Delegations;
import org.qingyuan.responsibility.directory.Directory;

/** Through whose hands an entry goes: whether a caller is the one that a step of the table asks for. */
@ApplicationScoped
public class RegisterHands {
    private final Directory directory;
    private final BusinessCalendar calendar;
    private final Delegations delegations;

    RegisterHands(Directory directory, BusinessCalendar calendar, Delegations delegations) {
        this.delegations = delegations;
        this.directory = directory;
        this.calendar = calendar;
    }

    /**
     * @return in whose place the step is taken; null for the own right
     * @throws Problem 403 when the caller may not take it, or did an earlier step, or so did the absent one
     */
    UUID require(RegisterTransition step, Caller caller, RegisterEntry entry) {
        boolean own = is(step.who(), caller, entry);
        if (!own && (step.who() == RegisterWho.UNIT || !is(step.who(), delegations.standing(caller), entry))) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (!fourEyes(step.act(), caller, entry)) {
            throw new Problem(ResponsibilityProblem.FOUR_EYES);
        }
        return own ? null : delegations.requirePlace(caller, capacity(step.who(), entry), involved(step.act(), entry));
    }

    boolean may(RegisterTransition step, Caller caller, RegisterEntry entry) {
        try {
            require(step, caller, entry);
            return true;
        } catch (Problem notNow) {
            return false;
        }
    }

    private Capacity capacity(RegisterWho who, RegisterEntry entry) {
        if (who == RegisterWho.HEAD) {
            return Capacity.SIGN;
        }
        return ofDiscipline(entry) ? Capacity.ACCEPT_BUREAU_LEADER : Capacity.ACCEPT_DISCIPLINE;
    }

    private static Set<UUID> involved(RegisterAct act, RegisterEntry entry) {
        if (!act.decides()) {
            return Set.of();
        }
        return Stream.of(entry.submitter, entry.signer, entry.signedFor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private boolean is(RegisterWho who, Caller caller, RegisterEntry entry) {
        return switch (who) {
            case UNIT -> RegisterSight.own(caller, entry);
            case HEAD -> caller.has(Roles.UNIT_LEADER) && entry.unit.equals(caller.unit());
            case OVERSEER -> oversees(caller, entry);
        };
    }

    private boolean oversees(Caller caller, RegisterEntry entry) {
        if (caller.unit() == null || entry.unit.equals(caller.unit())) {
            return false;
        }
        return ofDiscipline(entry)
                ? caller.has(Roles.BUREAU_LEADER)
                : caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
    }

    private boolean ofDiscipline(RegisterEntry entry) {
        return directory
                .disciplineUnit(entry.bureau, calendar.today())
                .filter(entry.unit::equals)
                .isPresent();
    }

    /** Nobody decides on what he submitted or signed. */
    private static boolean fourEyes(RegisterAct act, Caller caller, RegisterEntry entry) {
        return !act.decides()
                || !Objects.equals(entry.submitter, caller.person())
                        && (act == RegisterAct.SIGN
                                || !Objects.equals(entry.signer, caller.person())
                                        && !Objects.equals(entry.signedFor, caller.person()));
    }

    boolean notes(Caller caller, RegisterEntry entry) {
        return caller.person() != null
                && entry.register().noted().contains(entry.state)
                && (RegisterSight.own(caller, entry) || entry.register().overseerNotes() && oversees(caller, entry));
    }

    /** Who wrote a note strikes it out, or the head of the unit that keeps the entry. */
    boolean strikes(Caller caller, RegisterEntry entry, RegisterNote note) {
        boolean writer =
                note.person.equals(caller.person()) && (RegisterSight.own(caller, entry) || oversees(caller, entry));
        return note.struckAt == null && (writer || is(RegisterWho.HEAD, caller, entry));
    }

    boolean writes(Caller caller, RegisterEntry entry) {
        return entry.editable() && RegisterSight.own(caller, entry);
    }
}
