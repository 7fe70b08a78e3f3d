package org.qingyuan.responsibility.register.kind;

import static org.qingyuan.responsibility.register.RegisterState.DISCARDED;
import static org.qingyuan.responsibility.register.RegisterState.DONE;
import static org.qingyuan.responsibility.register.RegisterState.DRAFT;
import static org.qingyuan.responsibility.register.RegisterState.REGISTERED;
import static org.qingyuan.responsibility.register.RegisterState.TRANSFERRED;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.Register;
import org.qingyuan.responsibility.register.RegisterAct;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterNeed;
import org.qingyuan.responsibility.register.RegisterState;
import org.qingyuan.responsibility.register.RegisterTransition;
import org.qingyuan.responsibility.register.RegisterWho;

/** 走访企业: what firms need, and what was done about it. */
public final class FirmVisits implements Register {
    private static final List<RegisterTransition> TABLE = List.of(
            Steps.step(DRAFT, RegisterAct.REGISTER, REGISTERED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            Steps.step(DRAFT, RegisterAct.DISCARD, DISCARDED, RegisterWho.UNIT),
            Steps.step(REGISTERED, RegisterAct.FINISH, DONE, RegisterWho.HEAD, RegisterNeed.NOTED_WHERE_OWED),
            Steps.because(REGISTERED, RegisterAct.TRANSFER, TRANSFERRED, RegisterWho.HEAD));

    @Override
    public RegisterKind kind() {
        return RegisterKind.FIRM_VISIT;
    }

    @Override
    public List<RegisterTransition> table() {
        return TABLE;
    }

    @Override
    public Set<RegisterState> editable() {
        return Set.of(DRAFT);
    }

    @Override
    public Set<RegisterState> noted() {
        return Set.of(REGISTERED);
    }

    @Override
    public Set<RegisterState> begins() {
        return Set.of(REGISTERED);
    }

    @Override
    public Set<RegisterState> ends() {
        return Set.of(DONE, TRANSFERRED);
    }

    /** A visit without needs has nothing to be done. */
    @Override
    public boolean owes(JsonNode values) {
        return !values.path("needs").isEmpty();
    }

    @Override
    public Facets facets(JsonNode values, Life life) {
        LocalDate visited = Values.day(values, "visitedOn");
        return Facets.NONE
                .withYear(visited == null ? null : visited.getYear())
                .withAmount(values.path("needs").size())
                .withDue(Values.day(values, "until"));
    }
}
