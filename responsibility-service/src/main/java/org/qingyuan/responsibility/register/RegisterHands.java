package org.qingyuan.responsibility.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.directory.Directory;

/** Through whose hands an entry goes: whether a caller is the one that a step of the table asks for. */
@ApplicationScoped
public class RegisterHands {
    private final Directory directory;
    private final BusinessCalendar calendar;

    RegisterHands(Directory directory, BusinessCalendar calendar) {
        this.directory = directory;
        this.calendar = calendar;
    }

    boolean is(RegisterWho who, Caller caller, RegisterEntry entry) {
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
    static boolean fourEyes(RegisterAct act, Caller caller, RegisterEntry entry) {
        return !act.decides()
                || !Objects.equals(entry.submitter, caller.person())
                        && (act == RegisterAct.SIGN || !Objects.equals(entry.signer, caller.person()));
    }

    boolean notes(Caller caller, RegisterEntry entry) {
        return caller.person() != null
                && entry.register().noted().contains(entry.state)
                && (RegisterSight.own(caller, entry) || entry.register().overseerNotes() && oversees(caller, entry));
    }

    boolean writes(Caller caller, RegisterEntry entry) {
        return entry.editable() && RegisterSight.own(caller, entry);
    }
}
